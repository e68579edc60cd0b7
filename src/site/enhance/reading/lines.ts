import { sentences } from './sentences';

/** One sentence to say: where it stands, and in which language. */
export type Line = { block: Element; range: Range; words: string; lang: string };

const blocks = 'main h1, main .prose :is(h2, h3, p, li, caption, td, th, figcaption)';

/** The headline and the text, sentence by sentence, in the order of the page. */
export const linesOf = (): Line[] =>
  [...document.querySelectorAll(blocks)].filter((block) => !block.querySelector('p, li')).flatMap(linesOfBlock);

function linesOfBlock(block: Element): Line[] {
  const nodes = wordsOf(block);
  const text = nodes.map(({ data }) => data).join('');
  const lang = block.closest<HTMLElement>('[lang]')?.lang ?? '';
  return sentences(text).map(({ from, to }) => ({
    block,
    range: rangeIn(nodes, from, to),
    words: text.slice(from, to),
    lang,
  }));
}

/** All but the marks of footnotes and the ways back from them: nobody says a number in mid-sentence. */
function wordsOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest('sup, [role=doc-backlink]')) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** A sentence may run through several nodes: a headline holds a <wbr> between its phrases. */
function rangeIn(nodes: Text[], from: number, to: number): Range {
  const range = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    const here = passed + node.length;
    if (from >= passed && from < here) range.setStart(node, from - passed);
    if (to > passed && to <= here) range.setEnd(node, to - passed);
    passed = here;
  }
  return range;
}

import { sentences } from './sentences';

/** One sentence to say: where it stands, and in which language. */
export type Line = { block: Element; range: Range; words: string; lang: string };

const blocks = 'main h1, main .prose :is(h2, h3, p, li, td, th, figcaption)';

/** The headline and the text, sentence by sentence, in the order of the page. */
export const linesOf = (): Line[] =>
  [...document.querySelectorAll(blocks)].filter((block) => !block.querySelector('p, li')).flatMap(linesOfBlock);

function linesOfBlock(block: Element): Line[] {
  const text = block.textContent ?? '';
  const lang = block.closest<HTMLElement>('[lang]')?.lang ?? '';
  return sentences(text).map(({ from, to }) => ({
    block,
    range: rangeIn(block, from, to),
    words: text.slice(from, to),
    lang,
  }));
}

/** A sentence may run through several nodes: a headline holds a <wbr> between its phrases. */
function rangeIn(block: Element, from: number, to: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let passed = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const here = passed + node.length;
    if (from >= passed && from < here) range.setStart(node, from - passed);
    if (to > passed && to <= here) range.setEnd(node, to - passed);
    passed = here;
  }
  return range;
}

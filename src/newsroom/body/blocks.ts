import { canonical } from '../canonical';
import { footnotesIn } from './footnotes';
import type { Block, Body, Inline, List, ListItem, Paragraph } from './schema';
import { tableText } from './table';

type Named = { attrs?: { id?: string | null }; type: string; content?: Named[] };

/** What carries no id: words, and the parts of a table between it and its paragraphs. */
const nameless = ['text', 'tableRow', 'tableCell', 'tableHeader'];

/** Gives an id to every block and footnote that has none, and a new one to what repeats another's (pasted, split). */
export function withIds(body: Body, makeId: () => string): Body {
  const seen = new Set<string>();
  const fresh = (id: string | null | undefined) => {
    const kept = id && !seen.has(id) ? id : makeId();
    seen.add(kept);
    return kept;
  };
  const mark = (node: Named): Named => {
    const named = nameless.includes(node.type)
      ? node
      : { ...node, attrs: { ...node.attrs, id: fresh(node.attrs?.id) } };
    return node.content ? { ...named, content: node.content.map(mark) } : named;
  };
  return { ...body, content: (body.content as Named[]).map(mark) as Body['content'] };
}

/** The words alone, a line for each block (of a figure its caption), and after the text one for each footnote. */
export function plainText(body: Body): string {
  const notes = footnotesIn(body).map(({ attrs }) => attrs.text);
  return [...body.content.map(textOf), ...notes].filter(Boolean).join('\n');
}

/** A footnote is not part of the sentence it stands in. */
export function textOf(node: Block | ListItem | List): string {
  if (node.type === 'figure') return node.attrs.caption;
  if (!node.content) return '';
  if (node.type === 'table') return tableText(node, textOf as (paragraph: Paragraph) => string);
  if (node.type === 'paragraph' || node.type === 'heading') {
    return (node.content as Inline[]).map((part) => (part.type === 'text' ? part.text : '')).join('');
  }
  return (node.content as (Block | ListItem)[]).map(textOf).join('\n');
}

/** Whether two bodies say the same, whatever their blocks are called. */
export function sameWords(a: Body, b: Body): boolean {
  const nameless = (body: Body) => canonical(withIds(stripIds(body), () => '-'));
  return nameless(a) === nameless(b);
}

function stripIds(body: Body): Body {
  return JSON.parse(JSON.stringify(body, (key, value) => (key === 'id' ? undefined : value)));
}

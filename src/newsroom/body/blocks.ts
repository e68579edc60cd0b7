import { canonical } from '../canonical';
import type { Block, Body, Inline, List, ListItem } from './schema';

type Node = Block | ListItem;

/** Gives an id to every block that has none, and a new one to a block that repeats another's (pasted, split). */
export function withIds(body: Body, makeId: () => string): Body {
  const seen = new Set<string>();
  const fresh = (id: string | null | undefined) => {
    const kept = id && !seen.has(id) ? id : makeId();
    seen.add(kept);
    return kept;
  };
  const mark = <T extends Node>(node: T): T => {
    const marked = { ...node, attrs: { ...node.attrs, id: fresh(node.attrs?.id) } };
    if (hasBlocks(node)) return { ...marked, content: ((node as ListItem).content as Node[]).map(mark) } as T;
    return marked as T;
  };
  return { ...body, content: body.content.map(mark) };
}

const hasBlocks = (node: Node): boolean => !['paragraph', 'heading', 'figure'].includes(node.type);

/** The words alone, a line for each block; of a figure its caption. */
export function plainText(body: Body): string {
  return body.content.map(textOf).filter(Boolean).join('\n');
}

export function textOf(node: Node | List): string {
  if (node.type === 'figure') return node.attrs.caption;
  if (!node.content) return '';
  if (node.type === 'paragraph' || node.type === 'heading') {
    return (node.content as Inline[]).map((part) => part.text).join('');
  }
  return (node.content as Node[]).map(textOf).join('\n');
}

/** Whether two bodies say the same, whatever their blocks are called. */
export function sameWords(a: Body, b: Body): boolean {
  const nameless = (body: Body) => canonical(withIds(stripIds(body), () => '-'));
  return nameless(a) === nameless(b);
}

function stripIds(body: Body): Body {
  return JSON.parse(JSON.stringify(body, (key, value) => (key === 'id' ? undefined : value)));
}

import type { Editor } from '@tiptap/core';
import { blocks } from './schema';

/**
 * Gives an id to every block without one, and a new one to a block that repeats another's (pasted, split). Done when
 * the text is sent and not while it is typed: a changed attribute redraws its block, which would break an input
 * method's composition. While one is composing the server gives the ids.
 */
export function giveIds({ state, view }: Editor): void {
  if (view.composing) return;
  const seen = new Set<string>();
  const tr = state.tr.setMeta('addToHistory', false);
  state.doc.descendants((node, pos) => {
    if (!blocks.includes(node.type.name)) return;
    const kept: string | null = node.attrs.id;
    if (kept && !seen.has(kept)) {
      seen.add(kept);
      return;
    }
    const fresh = newId();
    seen.add(fresh);
    tr.setNodeAttribute(pos, 'id', fresh);
  });
  if (tr.docChanged) view.dispatch(tr);
}

/** Eight hexadecimal digits. Not randomUUID, which browsers have on https only. */
function newId(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(16).padStart(8, '0');
}

import { NodeSelection } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { isFigureSelected } from './figure';
import type { Asking } from './toolbar';

/** What a key asks for: Enter opens the note whose mark is selected, or the picture. */
export function askedBy({ state }: EditorView, event: KeyboardEvent): Asking | null {
  const { selection } = state;
  const onNote = selection instanceof NodeSelection && selection.node.type.name === 'footnote';
  if (event.isComposing) return null;
  if (event.key === 'Enter' && onNote) return 'footnote';
  if (event.key === 'Enter') return isFigureSelected(state) ? 'picture' : null;
  if (!(event.ctrlKey || event.metaKey) || event.getModifierState('AltGraph')) return null;
  if (!event.altKey) return event.key.toLowerCase() === 'k' ? 'link' : null;
  // By the place of the key: with Alt it may write another sign.
  if (event.code === 'KeyP') return 'picture';
  if (event.code === 'KeyF') return onNote || selection.$to.parent.type.name === 'paragraph' ? 'footnote' : null;
  return event.code === 'KeyT' && !isInTable(state) ? 'table' : null;
}

/** Alt+F10, as in other editors: in a table the Tab key goes from cell to cell, so it does not lead out of the text. */
export function goToToolbar({ dom }: EditorView, { altKey, key }: KeyboardEvent): boolean {
  if (!altKey || key !== 'F10') return false;
  const toolbars = dom.closest('.body')?.querySelectorAll('[role=toolbar]') ?? [];
  const last = toolbars[toolbars.length - 1];
  last?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  return true;
}

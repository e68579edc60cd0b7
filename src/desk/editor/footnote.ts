import { type Editor, Node } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { maxFootnote } from '@/newsroom/body/footnote-schema';

/** The words of a note on one line, as they are kept. */
export const noteWords = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ');

/** A mark that carries the words of its note. Its number is the style sheet's: it counts the marks as they stand. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    text: {
      default: '',
      parseHTML: (element) => noteWords(element.getAttribute('data-note') ?? '').slice(0, maxFootnote),
      renderHTML: ({ text }) => ({ 'data-note': text, 'aria-label': text, title: text }),
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-note]:not([data-note=""])' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', { role: 'note', ...HTMLAttributes }],
});

/** The words of the note whose mark is selected; null where none is. */
export function selectedNote({ state: { selection } }: Editor): string | null {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'footnote') return null;
  return selection.node.attrs.text;
}

/** A heading has no notes. */
export const canNote = (editor: Editor): boolean =>
  selectedNote(editor) !== null || editor.state.selection.$to.parent.type.name === 'paragraph';

export function setNote(editor: Editor, text: string): void {
  if (selectedNote(editor) !== null) {
    editor.chain().focus().updateAttributes('footnote', { text }).run();
    return;
  }
  const at = editor.state.selection.to;
  editor.chain().focus().insertContentAt(at, { type: 'footnote', attrs: { text } }).run();
}

export const removeNote = (editor: Editor): boolean => editor.chain().focus().deleteSelection().run();

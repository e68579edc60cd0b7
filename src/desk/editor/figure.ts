import { type Editor, Node } from '@tiptap/core';
import { type EditorState, NodeSelection } from '@tiptap/pm/state';
import { deskPictures, pictureAddress, widthWithin } from '@/newsroom/pictures/rules';

/** What a figure in a text says, as the closed schema has it. */
export type FigureWords = { alt: string; decorative: boolean; caption: string; credit: string };
export type FigureAttrs = FigureWords & { picture: string; width: number; height: number };

const data = (name: string) => ({
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`),
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name}`]: attrs[name] }),
});
const number = (name: string) => ({
  ...data(name),
  parseHTML: (element: HTMLElement) => Number(element.getAttribute(`data-${name}`)),
});
const words = (name: string) => ({ default: '', ...data(name) });

/** In the text a figure is one piece: it is selected, moved and deleted whole, and its words are asked for by a dialog. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  isolating: true,
  addAttributes: () => ({
    picture: { default: null, ...data('picture') },
    width: { default: 1, ...number('width') },
    height: { default: 1, ...number('height') },
    alt: words('alt'),
    decorative: {
      default: false,
      parseHTML: (element) => element.getAttribute('data-decorative') === 'yes',
      renderHTML: ({ decorative }) => (decorative ? { 'data-decorative': 'yes' } : {}),
    },
    caption: words('caption'),
    credit: words('credit'),
  }),
  // Only what was copied from a text of this desk; a picture from elsewhere has to be uploaded.
  parseHTML: () => [{ tag: 'figure[data-picture]' }],
  renderHTML({ node, HTMLAttributes }) {
    const { picture: hash, width, height, alt, decorative, caption, credit } = node.attrs as FigureAttrs;
    const src = pictureAddress(deskPictures, { hash, width: widthWithin(width, 800), form: 'webp' });
    const said = [caption, caption && credit && ' ', credit && ['small', {}, credit]].filter(Boolean);
    const undescribed = alt || decorative ? {} : { 'data-undescribed': '' };
    return [
      'figure',
      { ...HTMLAttributes, ...undescribed },
      ['img', { src, width, height, alt, draggable: 'false' }],
      ...(said.length > 0 ? [['figcaption', {}, ...said]] : []),
    ] as never;
  },
});

export const isFigureSelected = ({ selection }: EditorState): boolean =>
  selection instanceof NodeSelection && selection.node.type.name === 'figure';

export const selectedFigure = ({ state }: Editor): FigureAttrs | null =>
  isFigureSelected(state) ? ((state.selection as NodeSelection).node.attrs as FigureAttrs) : null;

/** Changes the figure that is selected, or sets one behind the block in which the cursor stands. */
export function setFigure(editor: Editor, attrs: FigureAttrs): void {
  if (isFigureSelected(editor.state)) {
    editor.chain().updateAttributes('figure', attrs).run();
    return;
  }
  const { $to } = editor.state.selection;
  const block = $to.depth > 0 ? $to.node(1) : null;
  const isBlank = block?.type.name === 'paragraph' && block.content.size === 0;
  const to = $to.depth > 0 ? $to.after(1) : $to.pos;
  const from = isBlank ? $to.before(1) : to;
  // Behind the last there has to be a place to write on.
  const isLast = to === editor.state.doc.content.size;
  const content = [{ type: 'figure', attrs }, ...(isLast ? [{ type: 'paragraph' }] : [])];
  editor.chain().insertContentAt({ from, to }, content, { updateSelection: false }).setNodeSelection(from).run();
}

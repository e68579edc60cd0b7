import { type AnyExtension, Extension, type Mark, type Node } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { bodySchema } from '@/newsroom/body/schema';
import { Figure } from './figure';
import { Footnote } from './footnote';
import { tables } from './table';

/** What carries an id: it anchors what is said about them, so it must survive edits. */
export const blocks = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'figure',
  'table',
  'footnote',
];

const BlockId = Extension.create({
  name: 'blockId',
  addGlobalAttributes: () => [
    {
      types: blocks,
      attributes: {
        id: {
          default: null,
          keepOnSplit: false,
          parseHTML: (element) => element.getAttribute('data-id'),
          renderHTML: ({ id }) => (id ? { 'data-id': id } : {}),
        },
      },
    },
  ],
});

/** Whether a link may lead there. The closed schema of a text decides, here as on the server. */
export function mayLinkTo(href: string): boolean {
  const link = { type: 'link', attrs: { href } };
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: '-', marks: [link] }] };
  return bodySchema.safeParse({ type: 'doc', content: [paragraph] }).success;
}

/** Narrows the kit's nodes to what the closed schema takes, so that nothing can be written that cannot be saved. */
function narrowed(extension: AnyExtension): AnyExtension {
  switch (extension.name) {
    case 'blockquote':
      return (extension as Node).extend({ content: 'paragraph+' });
    case 'heading':
      return headingOfWords(extension as Node);
    case 'listItem':
      return (extension as Node).extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' });
    case 'link':
      return (extension as Mark).extend({ addAttributes: () => ({ href: { default: null } }) });
    default:
      return extension;
  }
}

/** A paragraph that holds a footnote does not become a heading: the note would be lost without a word. */
const headingOfWords = (heading: Node): Node =>
  heading.extend({
    content: 'text*',
    addCommands() {
      const { toggleHeading, ...others } = this.parent?.() ?? {};
      if (!toggleHeading) return others;
      return { ...others, toggleHeading: (attrs) => (props) => !holdsNote(props.state) && toggleHeading(attrs)(props) };
    },
  });

function holdsNote({ doc, selection: { $from, $to } }: EditorState): boolean {
  let found = false;
  doc.nodesBetween($from.depth ? $from.start() : $from.pos, $to.depth ? $to.end() : $to.pos, ({ type }) => {
    found ||= type.name === 'footnote';
  });
  return found;
}

const Kit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(narrowed);
  },
}).configure({
  heading: { levels: [2, 3] },
  link: {
    autolink: false,
    openOnClick: false,
    defaultProtocol: 'https',
    isAllowedUri: mayLinkTo,
    HTMLAttributes: { target: null, rel: null, class: null },
  },
  code: false,
  codeBlock: false,
  hardBreak: false,
  horizontalRule: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

export const extensions = [Kit, BlockId, Figure, Footnote, ...tables];

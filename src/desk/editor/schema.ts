import { type AnyExtension, Extension, type Mark, type Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { bodySchema } from '@/newsroom/body/schema';
import { Figure } from './figure';

/** Blocks that carry an id: it anchors what is said about them, so it must survive edits. */
export const blocks = ['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'blockquote', 'figure'];

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
    case 'listItem':
      return (extension as Node).extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' });
    case 'link':
      return (extension as Mark).extend({ addAttributes: () => ({ href: { default: null } }) });
    default:
      return extension;
  }
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

export const extensions = [Kit, BlockId, Figure];

import { mergeAttributes } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { maxCaption } from '@/newsroom/body/table-schema';
import { nextCell } from './table-commands';

/**
 * Tables as the closed schema has them: paragraphs in cells, nothing merged, no widths, and a caption that is an
 * attribute and shown above the rows. Style attributes, which the kit writes, are what the page's policy refuses.
 */
const EditedTable = Table.extend({
  addAttributes: () => ({
    caption: {
      default: '',
      parseHTML: (element) =>
        (element.querySelector('caption')?.textContent ?? '').replace(/[\p{Cc}\s]+/gu, ' ').slice(0, maxCaption),
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: 'table' }, { tag: 'caption', ignore: true }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'table',
    mergeAttributes(HTMLAttributes),
    ...(node.attrs.caption ? [['caption', { contenteditable: 'false' }, node.attrs.caption]] : []),
    ['tbody', 0],
  ],
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      Tab: () => nextCell(this.editor),
    };
  },
}).configure({ View: null });

/** What a cell is pasted with is left behind: the table is made rectangular again around it. */
const plainCell = () => ({
  colspan: { default: 1, parseHTML: () => 1, rendered: false },
  rowspan: { default: 1, parseHTML: () => 1, rendered: false },
  colwidth: { default: null, parseHTML: () => null, rendered: false },
});

export const tables = [
  EditedTable,
  TableRow.extend({ content: '(tableCell | tableHeader)+' }),
  TableCell.extend({ content: 'paragraph+', addAttributes: plainCell }),
  TableHeader.extend({ content: 'paragraph+', addAttributes: plainCell }),
];

import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { isInTable, selectedRect } from '@tiptap/pm/tables';
import { maxColumns, maxRows } from '@/newsroom/body/table-schema';

export type TableShape = {
  rows: number;
  columns: number;
  headerRow: boolean;
  headerColumn: boolean;
  caption: string;
};

/** The table the cursor stands in, and where in it; null outside of tables. */
export function tableAt(state: EditorState) {
  if (!isInTable(state)) return null;
  const { table, tableStart, top, left, map } = selectedRect(state);
  return { table, pos: tableStart - 1, top, left, rows: map.height, columns: map.width, headers: headersOf(table) };
}

/** After the block the cursor stands in, or in the place of an empty one; the cursor goes to the first cell. */
export function insertTable(editor: Editor, shape: TableShape): void {
  const insert = (tr: Transaction, schema: EditorState['schema']) => {
    const { $to } = tr.selection;
    const after = $to.depth === 0 ? $to.pos : $to.after(1);
    const isEmpty = $to.depth === 1 && $to.parent.content.size === 0;
    const from = isEmpty ? $to.before(1) : after;
    const table = schema.nodeFromJSON(jsonOf(shape));
    // Somewhere to write on: a table at the very end would leave no line below it.
    const isLast = after === tr.doc.content.size;
    tr.replaceWith(from, after, isLast ? [table, schema.nodes.paragraph?.create() as Node] : table);
    tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))).scrollIntoView();
  };
  const { schema } = editor;
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      insert(tr, schema);
      return true;
    })
    .run();
}

function jsonOf({ rows, columns, headerRow, headerColumn, caption }: TableShape) {
  const isHeader = (row: number, column: number) => (headerRow && row === 0) || (headerColumn && column === 0);
  return {
    type: 'table',
    attrs: { caption },
    content: Array.from({ length: rows }, (_, row) => ({
      type: 'tableRow',
      content: Array.from({ length: columns }, (_, column) => ({
        type: isHeader(row, column) ? 'tableHeader' : 'tableCell',
        content: [{ type: 'paragraph' }],
      })),
    })),
  };
}

type Adding = 'addRowBefore' | 'addRowAfter' | 'addColumnBefore' | 'addColumnAfter';

/** Nothing stands before headers, and a table has its limits. */
export function canAdd(state: EditorState, adding: Adding): boolean {
  const at = tableAt(state);
  if (!at) return false;
  if (adding.startsWith('addRow') ? at.rows >= maxRows : at.columns >= maxColumns) return false;
  if (adding === 'addRowBefore') return !(at.headers.row && at.top === 0);
  return !(adding === 'addColumnBefore' && at.headers.column && at.left === 0);
}

/** A new row or column; headers stay headers, and it has its own where the table has a header column or row. */
export function add(editor: Editor, adding: Adding): boolean {
  const at = tableAt(editor.state);
  if (!at || !canAdd(editor.state, adding)) return false;
  return editor
    .chain()
    .focus()
    [adding]()
    .command(({ tr }) => {
      setHeaders(tr, at.pos, at.headers);
      return true;
    })
    .run();
}

/** The next cell; from the last one into a new row. Outside of tables the key keeps its meaning. */
export function nextCell(editor: Editor): boolean {
  if (!isInTable(editor.state)) return false;
  if (editor.commands.goToNextCell()) return true;
  if (add(editor, 'addRowAfter')) editor.commands.goToNextCell();
  return true;
}

type Headers = { row: boolean; column: boolean };

function headersOf(table: Node): Headers {
  const rows = Array.from({ length: table.childCount }, (_, at) => table.child(at));
  const isHeader = (cell: Node | null | undefined) => cell?.type.name === 'tableHeader';
  return {
    row: rows[0]?.children.every(isHeader) ?? false,
    column: rows.length > 1 && rows.slice(1).every((row) => isHeader(row.firstChild)),
  };
}

function setHeaders(tr: Transaction, pos: number, headers: Headers): void {
  const table = tr.doc.nodeAt(pos);
  table?.forEach((row, rowAt, rowNumber) => {
    row.forEach((cell, cellAt, column) => {
      const isHeader = (headers.row && rowNumber === 0) || (headers.column && column === 0);
      const type = tr.doc.type.schema.nodes[isHeader ? 'tableHeader' : 'tableCell'];
      if (type && cell.type !== type) tr.setNodeMarkup(pos + 1 + rowAt + 1 + cellAt, type);
    });
  });
}

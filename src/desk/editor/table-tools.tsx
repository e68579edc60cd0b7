'use client';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useRoving } from './roving';
import { add, canAdd, tableAt } from './table-commands';

type Name =
  | `row${'Above' | 'Below' | 'Delete'}`
  | `column${'Before' | 'After' | 'Delete'}`
  | `header${'Row' | 'Column'}`
  | 'caption'
  | 'delete';

type Tool = {
  name: Name;
  run: (editor: Editor) => unknown;
  on?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
};

const adding = (name: Name, what: Parameters<typeof add>[1]): Tool => ({
  name,
  run: (editor) => add(editor, what),
  can: ({ state }) => canAdd(state, what),
});

const groups: Tool[][] = [
  [
    adding('rowAbove', 'addRowBefore'),
    adding('rowBelow', 'addRowAfter'),
    {
      name: 'rowDelete',
      run: (e) => e.chain().focus().deleteRow().run(),
      can: ({ state }) => (tableAt(state)?.rows ?? 0) > 1,
    },
  ],
  [
    adding('columnBefore', 'addColumnBefore'),
    adding('columnAfter', 'addColumnAfter'),
    {
      name: 'columnDelete',
      run: (e) => e.chain().focus().deleteColumn().run(),
      can: ({ state }) => (tableAt(state)?.columns ?? 0) > 1,
    },
  ],
  [
    {
      name: 'headerRow',
      run: (e) => e.chain().focus().toggleHeaderRow().run(),
      on: ({ state }) => tableAt(state)?.headers.row ?? false,
    },
    {
      name: 'headerColumn',
      run: (e) => e.chain().focus().toggleHeaderColumn().run(),
      on: ({ state }) => tableAt(state)?.headers.column ?? false,
    },
  ],
  [
    { name: 'caption', run: () => undefined },
    { name: 'delete', run: (e) => e.chain().focus().deleteTable().run() },
  ],
];
const tools = groups.flat();

/**
 * What can be done with the table the cursor stands in; shown while it stands in one. It stands below the text: above
 * it would move the cell away from under the pointer that has just pressed on it.
 */
export function TableTools({ editor, onCaption }: { editor: Editor; onCaption: () => void }) {
  const t = useTranslations('desk.table.tools');
  const { stop, setStop, onKeyDown } = useRoving(tools.length, () => editor.commands.focus());
  const now = useEditorState({
    editor,
    selector: ({ editor: e }) =>
      tableAt(e.state) && tools.map(({ on, can }) => ({ on: on?.(e), can: can ? can(e) : true })),
  });
  if (!now) return null;

  const button = (tool: Tool) => {
    const index = tools.indexOf(tool);
    const state = now[index];
    return (
      <button
        key={tool.name}
        type="button"
        tabIndex={index === stop ? 0 : -1}
        aria-pressed={state?.on}
        aria-disabled={state?.can === false}
        onMouseDown={(event) => event.preventDefault()}
        onFocus={() => setStop(index)}
        onClick={() => {
          if (tool.name === 'caption') onCaption();
          else if (state?.can) tool.run(editor);
        }}
      >
        {t(tool.name)}
      </button>
    );
  };
  return (
    <div className="table-tools">
      <div
        className="format"
        role="toolbar"
        aria-label={t('label')}
        aria-controls="body"
        aria-describedby="table-keys"
        onKeyDown={onKeyDown}
      >
        {groups.map((group) => (
          <span key={group[0]?.name}>{group.map(button)}</span>
        ))}
      </div>
      <p className="table-keys" id="table-keys">
        {t('keys')}
      </p>
    </div>
  );
}

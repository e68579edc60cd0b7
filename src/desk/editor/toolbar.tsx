'use client';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { canNote, selectedNote } from './footnote';
import { useRoving } from './roving';
import { tableAt } from './table-commands';

/** Tools that ask something first. */
export type Asking = 'link' | 'footnote' | 'table' | 'picture';

type Tool = {
  name: 'bold' | 'italic' | 'heading' | 'subheading' | 'list' | 'numbered' | 'quote' | Asking | 'undo' | 'redo';
  keys: string;
  /** Left out for what asks first. */
  run?: (editor: Editor) => unknown;
  /** Left out for what is done and not switched. */
  on?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
};

const groups: Tool[][] = [
  [
    {
      name: 'bold',
      keys: 'Control+B',
      run: (e) => e.chain().focus().toggleBold().run(),
      on: (e) => e.isActive('bold'),
    },
    {
      name: 'italic',
      keys: 'Control+I',
      run: (e) => e.chain().focus().toggleItalic().run(),
      on: (e) => e.isActive('italic'),
    },
  ],
  [
    {
      name: 'heading',
      keys: 'Control+Alt+2',
      run: (e) => e.chain().focus().toggleHeading({ level: 2 }).run(),
      on: (e) => e.isActive('heading', { level: 2 }),
    },
    {
      name: 'subheading',
      keys: 'Control+Alt+3',
      run: (e) => e.chain().focus().toggleHeading({ level: 3 }).run(),
      on: (e) => e.isActive('heading', { level: 3 }),
    },
  ],
  [
    {
      name: 'list',
      keys: 'Control+Shift+8',
      run: (e) => e.chain().focus().toggleBulletList().run(),
      on: (e) => e.isActive('bulletList'),
    },
    {
      name: 'numbered',
      keys: 'Control+Shift+7',
      run: (e) => e.chain().focus().toggleOrderedList().run(),
      on: (e) => e.isActive('orderedList'),
    },
    {
      name: 'quote',
      keys: 'Control+Shift+B',
      run: (e) => e.chain().focus().toggleBlockquote().run(),
      on: (e) => e.isActive('blockquote'),
    },
  ],
  [
    { name: 'link', keys: 'Control+K', on: (e) => e.isActive('link') },
    { name: 'footnote', keys: 'Control+Alt+F', on: (e) => selectedNote(e) !== null, can: canNote },
    { name: 'table', keys: 'Control+Alt+T', can: ({ state }) => !tableAt(state) },
    { name: 'picture', keys: 'Control+Alt+P', on: (e) => e.isActive('figure') },
  ],
  [
    { name: 'undo', keys: 'Control+Z', run: (e) => e.chain().focus().undo().run(), can: (e) => e.can().undo() },
    { name: 'redo', keys: 'Control+Y', run: (e) => e.chain().focus().redo().run(), can: (e) => e.can().redo() },
  ],
];
const tools = groups.flat();

/** Words, not signs. One stop for the Tab key; the arrows go from tool to tool, as in any toolbar. */
export function Toolbar({ editor, onAsk }: { editor: Editor; onAsk: (asking: Asking) => void }) {
  const t = useTranslations('desk.format');
  const { stop, setStop, onKeyDown } = useRoving(tools.length, () => editor.commands.focus());
  const now = useEditorState({
    editor,
    selector: ({ editor: e }) => tools.map(({ on, can }) => ({ on: on?.(e), can: can ? can(e) : true })),
  });

  const button = (tool: Tool) => {
    const index = tools.indexOf(tool);
    const state = now[index];
    return (
      <button
        key={tool.name}
        type="button"
        data-tool={tool.name}
        tabIndex={index === stop ? 0 : -1}
        aria-pressed={state?.on}
        aria-disabled={state?.can === false}
        aria-keyshortcuts={tool.keys}
        title={`${t(tool.name)} (${tool.keys.replace('Control', 'Ctrl')})`}
        // The text keeps its selection: a press would move the focus before the tool has run.
        onMouseDown={(event) => event.preventDefault()}
        onFocus={() => setStop(index)}
        onClick={() => {
          if (tool.run) tool.run(editor);
          else if (state?.can) onAsk(tool.name as Asking);
        }}
      >
        {t(tool.name)}
      </button>
    );
  };
  return (
    <div className="format" role="toolbar" aria-label={t('label')} aria-controls="body" onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <span key={group[0]?.name}>{group.map(button)}</span>
      ))}
    </div>
  );
}

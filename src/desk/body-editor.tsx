'use client';
import type { EditorView } from '@tiptap/pm/view';
import { EditorContent, useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { memo, type Ref, useImperativeHandle, useMemo, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { langTag } from '@/i18n/locales';
import { giveIds } from './editor/block-ids';
import { isFigureSelected } from './editor/figure';
import { LinkDialog } from './editor/link-dialog';
import { extensions } from './editor/schema';
import { Toolbar } from './editor/toolbar';
import { FigureDialog } from './pictures/figure-dialog';

export type BodyHandle = {
  /** The text as JSON, with an id on every block. Null before the editor stands. */
  json: () => string | null;
};

type Props = {
  ref: Ref<BodyHandle>;
  locale: Locale;
  /** What it begins with, as JSON. Read once: whatever comes later is older than what stands here. */
  content: string;
  describedBy: string | undefined;
  invalid: true | undefined;
  /** The same text as the editor writes it, to compare with. */
  onReady: (json: string) => void;
  onChange: (json: string) => void;
};

/** The editor of a text. It writes the closed schema and nothing else, and is never overwritten from outside. */
export const BodyEditor = memo(function BodyEditor({
  ref,
  locale,
  describedBy,
  invalid,
  onReady,
  onChange,
  ...begin
}: Props) {
  const t = useTranslations('desk.text');
  const [content] = useState(() => JSON.parse(begin.content));
  const [linking, setLinking] = useState(false);
  const [picturing, setPicturing] = useState(false);
  const undescribed = JSON.stringify(t('undescribed'));
  // Given anew only when one of these changes: new options make the view draw again, also in mid-composition.
  const editorProps = useMemo(
    () => ({
      attributes: {
        id: 'body',
        class: 'text',
        role: 'textbox',
        lang: langTag[locale],
        'aria-multiline': 'true',
        'aria-labelledby': 'body-label',
        style: `--undescribed: ${undescribed}`,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(invalid && { 'aria-invalid': 'true' }),
      },
      handleKeyDown: (view: EditorView, event: KeyboardEvent) => {
        const open = dialogFor(view, event);
        if (!open) return false;
        event.preventDefault();
        if (open === 'link') setLinking(true);
        else setPicturing(true);
        return true;
      },
      handleDoubleClickOn: (_: unknown, __: number, node: { type: { name: string } }) => {
        if (node.type.name !== 'figure') return false;
        setPicturing(true);
        return true;
      },
    }),
    [locale, describedBy, invalid, undescribed],
  );
  const editor = useEditor({
    extensions,
    content,
    editorProps,
    injectCSS: false,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    onCreate: ({ editor: made }) => onReady(JSON.stringify(made.getJSON())),
    onUpdate: ({ editor: changed }) => onChange(JSON.stringify(changed.getJSON())),
  });

  useImperativeHandle(ref, () => ({
    json() {
      if (!editor) return null;
      giveIds(editor);
      return JSON.stringify(editor.getJSON());
    },
  }));

  if (!editor) {
    return (
      <div className="text opening" aria-busy="true">
        {t('bodyLoading')}
      </div>
    );
  }
  return (
    <>
      <Toolbar editor={editor} onLink={() => setLinking(true)} onPicture={() => setPicturing(true)} />
      <EditorContent editor={editor} />
      {picturing && <FigureDialog editor={editor} locale={locale} onClose={() => setPicturing(false)} />}
      {linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </>
  );
});

/** Ctrl+K for a link; Ctrl+Alt+P, or Enter on a picture that is selected, for a picture. */
function dialogFor({ state }: EditorView, { key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) {
  if (isComposing) return null;
  const command = ctrlKey || metaKey;
  if (command && !altKey && key.toLowerCase() === 'k') return 'link';
  if (command && altKey && key.toLowerCase() === 'p') return 'picture';
  return key === 'Enter' && isFigureSelected(state) ? 'picture' : null;
}

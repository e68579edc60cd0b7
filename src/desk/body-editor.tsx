'use client';
import { EditorContent, useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { memo, type Ref, useImperativeHandle, useMemo, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { langTag } from '@/i18n/locales';
import { giveIds } from './editor/block-ids';
import { LinkDialog } from './editor/link-dialog';
import { extensions } from './editor/schema';
import { Toolbar } from './editor/toolbar';

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
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(invalid && { 'aria-invalid': 'true' }),
      },
      handleKeyDown: (_: unknown, event: KeyboardEvent) => {
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return false;
        event.preventDefault();
        setLinking(true);
        return true;
      },
    }),
    [locale, describedBy, invalid],
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
      <Toolbar editor={editor} onLink={() => setLinking(true)} />
      <EditorContent editor={editor} />
      {linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </>
  );
});

'use client';
import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { EditorContent, useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { memo, type Ref, useImperativeHandle, useMemo, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { langTag } from '@/i18n/locales';
import { giveIds } from './editor/block-ids';
import { FootnoteDialog } from './editor/footnote-dialog';
import { askedBy, goToToolbar } from './editor/keys';
import { LinkDialog } from './editor/link-dialog';
import { extensions } from './editor/schema';
import { TableDialog } from './editor/table-dialog';
import { TableTools } from './editor/table-tools';
import { type Asking, Toolbar } from './editor/toolbar';
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
  const [asking, setAsking] = useState<Asking | null>(null);
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
        if (goToToolbar(view, event)) return true;
        const asked = askedBy(view, event);
        if (!asked) return false;
        event.preventDefault();
        setAsking(asked);
        return true;
      },
      handleDoubleClickOn: (_: EditorView, __: number, { type }: Node) => {
        if (type.name !== 'footnote' && type.name !== 'figure') return false;
        setAsking(type.name === 'figure' ? 'picture' : 'footnote');
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

  const close = () => setAsking(null);
  if (!editor) {
    return (
      <div className="text opening" aria-busy="true">
        {t('bodyLoading')}
      </div>
    );
  }
  return (
    <>
      <Toolbar editor={editor} onAsk={setAsking} />
      <EditorContent editor={editor} />
      <TableTools editor={editor} onCaption={() => setAsking('table')} />
      {asking === 'link' && <LinkDialog editor={editor} onClose={close} />}
      {asking === 'footnote' && <FootnoteDialog editor={editor} lang={langTag[locale]} onClose={close} />}
      {asking === 'table' && <TableDialog editor={editor} lang={langTag[locale]} onClose={close} />}
      {asking === 'picture' && <FigureDialog editor={editor} locale={locale} onClose={close} />}
    </>
  );
});

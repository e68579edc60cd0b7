'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { maxFootnote } from '@/newsroom/body/footnote-schema';
import { noteWords, removeNote, selectedNote, setNote } from './footnote';

/** Asks for the words of a note. Like the dialog of a link it stands inside the form of the text and is none itself. */
export function FootnoteDialog({ editor, lang, onClose }: { editor: Editor; lang: string; onClose: () => void }) {
  const t = useTranslations('desk.footnote');
  const box = useRef<HTMLDialogElement>(null);
  const [before] = useState(() => selectedNote(editor));
  const [text, setText] = useState(before ?? '');
  const [wrong, setWrong] = useState<'empty' | 'long' | null>(null);
  useEffect(() => box.current?.showModal(), []);

  function close() {
    onClose();
    editor.commands.focus();
  }
  function set() {
    const words = noteWords(text).trim();
    if (words === '') return setWrong('empty');
    if (words.length > maxFootnote) return setWrong('long');
    setNote(editor, words);
    close();
  }
  function remove() {
    removeNote(editor);
    close();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    set();
  }

  return (
    <dialog ref={box} aria-labelledby="footnote-title" onClose={close}>
      <h2 id="footnote-title">{t('title')}</h2>
      <div className="field" data-wrong={wrong ? '' : undefined}>
        <label htmlFor="footnote-text">{t('text')}</label>
        <textarea
          id="footnote-text"
          lang={lang}
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value.replace(/[\r\n]+/g, ' '))}
          onKeyDown={onKeyDown}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? 'footnote-wrong footnote-hint' : 'footnote-hint'}
        />
        {wrong && (
          <p className="wrong" id="footnote-wrong" role="alert">
            {t(wrong, { max: maxFootnote })}
          </p>
        )}
        <p className="hint" id="footnote-hint">
          {t('hint')}
        </p>
      </div>
      <div className="act">
        <button type="button" className="main" onClick={set}>
          {t(before === null ? 'insert' : 'change')}
        </button>
        {before !== null && (
          <button type="button" onClick={remove}>
            {t('remove')}
          </button>
        )}
        <button type="button" className="plain" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Locale } from '@/i18n/locales';
import { named } from './named';

type Props = {
  /** Of the text, which need not be that of the desk. */
  locale: Locale;
  words: { language: string; other: string; number: string; title: string; draft: string };
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks once, in words that name the thing. The safe answer has the focus. Mounted while it is open. */
export function UnpublishDialog({ locale, words, onConfirm, onClose }: Props) {
  const t = useTranslations('desk.unpublish');
  const box = useRef<HTMLDialogElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    box.current?.showModal();
    safe.current?.focus();
  }, []);
  return (
    <dialog ref={box} aria-labelledby="unpublish-title" aria-describedby="unpublish-text" onClose={onClose}>
      <h2 id="unpublish-title">{t('title', words)}</h2>
      <p id="unpublish-text">
        {t.rich('text', { ...words, name: named(locale) })} {words.draft && t('draftStays', { number: words.draft })}
      </p>
      <div className="act">
        <button type="button" className="danger" onClick={onConfirm}>
          {t('confirm', words)}
        </button>
        <button type="button" ref={safe} onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/i18n/locales';
import { AskOnce } from './ask-once';
import { named } from './named';

type Props = {
  /** Of the text, which need not be that of the desk. */
  locale: Locale;
  words: { language: string; other: string; number: string; title: string; draft: string };
  onConfirm: () => void;
  onClose: () => void;
};

/** Before a text is taken off line; the words name it. */
export function UnpublishDialog({ locale, words, onConfirm, onClose }: Props) {
  const t = useTranslations('desk.unpublish');
  return (
    <AskOnce
      title={t('title', words)}
      confirm={t('confirm', words)}
      cancel={t('cancel')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>
        {t.rich('text', { ...words, name: named(locale) })} {words.draft && t('draftStays', { number: words.draft })}
      </p>
    </AskOnce>
  );
}

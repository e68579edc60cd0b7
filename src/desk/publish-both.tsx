'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { otherLocale } from '@/i18n/locales';
import type { DeskLocalization } from '@/newsroom/editions/desk-dto';
import { AskOnce } from './ask-once';

type Props = { localization: DeskLocalization; ready: boolean; onPublish: () => void };

/** Beside the one next step: both languages at once, once it has been said what happens to each. */
export function PublishBoth({ localization: { locale, otherDraft }, ready, onPublish }: Props) {
  const t = useTranslations('desk.both');
  const tLanguage = useTranslations('desk.language');
  const [asking, setAsking] = useState(false);
  if (!otherDraft) return null;
  const words = {
    language: tLanguage(locale),
    other: tLanguage(otherLocale(locale)),
    number: otherDraft.number,
  };
  return (
    <>
      <button type="button" disabled={!ready} onClick={() => setAsking(true)}>
        {t('button')}
      </button>
      {asking && (
        <AskOnce
          title={t('title')}
          confirm={t('confirm')}
          cancel={t('cancel')}
          onConfirm={() => {
            setAsking(false);
            onPublish();
          }}
          onClose={() => setAsking(false)}
        >
          <ul className="will-happen">
            <li>{t('own', words)}</li>
            <li>{t('other', words)}</li>
          </ul>
          <p className="soft">{t('together')}</p>
        </AskOnce>
      )}
    </>
  );
}

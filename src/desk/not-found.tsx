'use client';
import { useTranslations } from 'next-intl';
import { useRequestNumber } from './request-number';

export function NotFound() {
  return <Door words={useTranslations('desk.notFound')} />;
}

/** A room that somebody's roles do not open. */
export function Forbidden() {
  return <Door words={useTranslations('desk.forbidden')} />;
}

function Door({ words: t }: { words: (key: 'title' | 'text' | 'back') => string }) {
  return (
    <main id="main" className="door">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <a className="btn next" href="/admin">
        {t('back')}
      </a>
    </main>
  );
}

/** A page that could not be drawn; `again` draws it anew. */
export function Broken({ again }: { again: () => void }) {
  const t = useTranslations('desk.broken');
  const number = useRequestNumber();
  return (
    <main id="main" className="door">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <p>{t.rich('number', { number: () => <code>{number}</code> })}</p>
      <button type="button" className="next" onClick={again}>
        {t('again')}
      </button>
    </main>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { FormState } from './form-state';
import { Clock } from './when';

type Props = {
  theirs: NonNullable<FormState['theirs']>;
  lang: string;
  /** Their version, for a new tab. */
  href: string;
  disabled: boolean;
  onSaveMine: () => void;
};

/** Somebody saved first: what they wrote, beside what was typed, and the choice between the two. */
export function Conflict({ theirs, lang, href, disabled, onSaveMine }: Props) {
  const t = useTranslations('desk.conflict');
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (theirs) box.current?.focus();
  }, [theirs]);
  return (
    <section className="summary conflict" ref={box} tabIndex={-1} role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t('title')}</h2>
      <p>
        {t.rich('text', {
          name: theirs.by ?? t('somebody'),
          time: () => <Clock at={theirs.at} />,
        })}
      </p>
      <dl>
        <dt>{t('theirTitle')}</dt>
        <dd lang={lang}>{theirs.title}</dd>
        <dt>{t('theirSummary')}</dt>
        <dd lang={lang}>{theirs.summary || t('noSummary')}</dd>
      </dl>
      <div className="act">
        <button type="button" className="main" disabled={disabled} onClick={onSaveMine}>
          {t('saveMine')}
        </button>
        <a className="link" href={href} target="_blank" rel="noopener">
          {t('openTheirs')}
        </a>
        <a className="link" href={href}>
          {t('takeTheirs')}
        </a>
      </div>
    </section>
  );
}

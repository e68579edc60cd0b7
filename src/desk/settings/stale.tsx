'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Editing } from './use-settings';

/** Somebody saved first: what was typed stays, and the choice between the two is the person's. */
export function Stale({ editing }: { editing: Editing }) {
  const t = useTranslations('desk');
  const { state, stale, ready, save, group } = editing;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (state) box.current?.focus();
  }, [state]);
  const by = state.errors['']?.params?.by || t('conflict.somebody');
  return (
    <section className="summary conflict" role="alert" ref={box} tabIndex={-1}>
      <h2>{t('conflict.title')}</h2>
      <p>{t('settings.conflict', { by })}</p>
      <div className="act">
        <button type="button" className="main" disabled={!ready} onClick={() => save({}, stale)}>
          {t('settings.saveMine')}
        </button>
        <a className="link" href={`/admin/settings/${group}`} target="_blank" rel="noopener">
          {t('settings.showTheirs')}
        </a>
      </div>
    </section>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { FormState } from './form-state';
import { useRefusal } from './words';

type Props = { state: FormState; articleId: string };

/** Why both languages could not go live: what is missing stands in the form of the other one. */
export function OtherNotReady({ state: { errors, locale = 'en' }, articleId }: Props) {
  const t = useTranslations('desk.both');
  const tLanguage = useTranslations('desk.language');
  const words = useRefusal();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="summary" ref={box} tabIndex={-1} role="alert">
      <h2>{t('notReady', { language: tLanguage(locale) })}</h2>
      <ul>
        {Object.entries(errors).map(([field, refusal]) => (
          <li key={field}>
            <a href={`/admin/articles/${articleId}/${locale}#${field}`}>{words(refusal)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { FormState } from './form-state';
import { useRefusal } from './words';

type Props = {
  /** An answer: each new one takes the focus. */
  state: FormState;
  /** Of the answer, unless the page knows of more. */
  errors?: FormState['errors'];
  /** Says what did not happen; by default that nothing was saved. */
  title?: string;
};

/** All that was refused, at the top of its form and in focus, each line leading to its field. */
export function ErrorSummary({ state, errors = state.errors, title }: Props) {
  const t = useTranslations('desk.errors');
  const words = useRefusal();
  const box = useRef<HTMLDivElement>(null);
  const lines = Object.entries(errors);
  useEffect(() => {
    if (state.status === 'refused') box.current?.focus();
  }, [state]);

  if (state.status !== 'refused' || lines.length === 0) return null;
  return (
    <div className="summary" ref={box} tabIndex={-1} role="alert">
      <h2>{title ?? t('title')}</h2>
      <ul>
        {lines.map(([field, refusal]) => (
          <li key={field}>
            {field ? <a href={`#${field}`}>{words(refusal)}</a> : words(refusal)}
            {refusal.key === 'session.ended' && (
              <>
                {' '}
                <a className="link" href="/admin/sign-in" target="_blank" rel="noopener">
                  {t('signIn')}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

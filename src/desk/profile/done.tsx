'use client';
import { useTranslations } from 'next-intl';
import type { FormState } from '../form-state';

/** What came of it, beside the button. */
export function Done({ state, pending }: { state: FormState; pending: boolean }) {
  const t = useTranslations('desk');
  type Key = Parameters<typeof t>[0];
  return (
    <span className="soft" role="status">
      {pending ? t('edit.saving') : state.status === 'done' && state.done ? t(`done.${state.done}` as Key) : ''}
    </span>
  );
}

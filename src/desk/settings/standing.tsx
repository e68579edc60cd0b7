'use client';
import { useTranslations } from 'next-intl';
import type { Editing } from './use-settings';

/** Saving is never silent: one line that says how things stand. */
export function Standing({ editing }: { editing: Pick<Editing, 'pending' | 'dirty' | 'state'> }) {
  const t = useTranslations('desk');
  const { pending, dirty, state } = editing;
  function words() {
    if (pending) return t('settings.sending');
    if (dirty) return t('edit.unsaved');
    if (state.status !== 'done') return '';
    return state.done === 'settingsSaved' || state.done === 'saved' ? t(`done.${state.done}`) : '';
  }
  return (
    <span className="soft" role="status">
      {words()}
    </span>
  );
}

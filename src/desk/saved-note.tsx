'use client';
import { useTranslations } from 'next-intl';
import type { FormState } from './form-state';
import { Clock } from './when';

const moves = ['published', 'publishedBoth', 'corrected', 'withdrawn', 'unpublished', 'consolidated'] as const;
const isMove = (done: string): done is (typeof moves)[number] => (moves as readonly string[]).includes(done);

type Props = { state: FormState; pending: boolean; doing: string; dirty: boolean; savedAt: string | undefined };

/** Saving is never silent and never in the way: one line that says how things stand. */
export function SavedNote({ state, pending, doing, dirty, savedAt }: Props) {
  const t = useTranslations('desk');
  function words() {
    if (pending) return doing === 'publish' ? t('edit.pendingPublish') : t('edit.saving');
    if (dirty) return t('edit.unsaved');
    if (!savedAt) return t('edit.notWritten');
    const saved = t.rich('edit.saved', { time: () => <Clock at={savedAt} /> });
    const done = state.status === 'done' ? state.done : undefined;
    return done && isMove(done) ? t(`done.${done}`) : saved;
  }
  return (
    <span className={`saved ${dirty && !pending ? 'dirty' : ''}`} role="status">
      {words()}
    </span>
  );
}

'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DeskTag } from '@/newsroom/tags/desk-dto';
import { DeskForm } from './desk-form';
import { ErrorSummary } from './error-summary';
import { Field } from './field';
import type { FormAction } from './form-state';
import { useSend } from './send';
import { scoped } from './tag-form';
import { formOf } from './text';
import { anyName } from './words';

/** Lets another tag take the place of this one. It cannot be undone, and says so before. */
export function TagMerge({ action, tag, tags }: { action: FormAction; tag: DeskTag; tags: DeskTag[] }) {
  const t = useTranslations('desk.tags');
  const own = useLocale();
  const [intoId, setInto] = useState('');
  const { state, pending, send } = useSend();
  return (
    <DeskForm onSend={() => send(action, formOf({ tagId: tag.id, version: tag.version, intoId }))}>
      <ErrorSummary state={state} errors={scoped(state.errors, tag.id)} />
      <Field
        name={`intoId-${tag.id}`}
        label={t('mergeInto')}
        hint={t('mergeHint', { count: tag.articles })}
        error={state.errors.intoId}
      >
        {(wiring) => (
          <select {...wiring} value={intoId} onChange={(event) => setInto(event.target.value)}>
            <option value="">{t('mergeChoose')}</option>
            {tags
              .filter(({ id }) => id !== tag.id)
              .map((other) => (
                <option key={other.id} value={other.id}>
                  {anyName(other, own)}
                </option>
              ))}
          </select>
        )}
      </Field>
      <div className="act">
        <button type="submit" className="danger" disabled={pending}>
          {t('merge')}
        </button>
      </div>
    </DeskForm>
  );
}

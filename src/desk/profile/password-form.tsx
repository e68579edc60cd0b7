'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ErrorSummary } from '../error-summary';
import { Field } from '../field';
import type { FormAction } from '../form-state';
import { useReady } from '../hooks';
import { useSend } from '../send';
import { formOf } from '../text';
import { Done } from './done';

const nothing = { present: '', password: '' };

export function PasswordForm({ action }: { action: FormAction }) {
  const t = useTranslations('desk');
  const [typed, setTyped] = useState(nothing);
  const { state, pending, send } = useSend((answer) => answer.status === 'done' && setTyped(nothing));
  const ready = useReady() && !pending;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) send(action, formOf(typed));
      }}
    >
      <ErrorSummary state={state} />
      <Field name="present" label={t('profile.present')} error={state.errors.present}>
        {(wiring) => (
          <input
            {...wiring}
            type="password"
            autoComplete="current-password"
            value={typed.present}
            onChange={(event) => setTyped({ ...typed, present: event.target.value })}
          />
        )}
      </Field>
      <Field
        name="password"
        label={t('profile.newPassword')}
        hint={t('setUp.passwordHint')}
        error={state.errors.password}
      >
        {(wiring) => (
          <input
            {...wiring}
            type="password"
            autoComplete="new-password"
            value={typed.password}
            onChange={(event) => setTyped({ ...typed, password: event.target.value })}
          />
        )}
      </Field>
      <div className="act">
        <button type="submit" className="main" disabled={!ready}>
          {t('profile.changePassword')}
        </button>
        <Done state={state} pending={pending} />
      </div>
    </form>
  );
}

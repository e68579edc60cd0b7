'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DeskForm } from '../desk-form';
import { ErrorSummary } from '../error-summary';
import type { FormAction } from '../form-state';
import { LineField } from '../line-field';
import { useSend } from '../send';
import { formOf } from '../text';
import { Save } from './save';

const nothing = { present: '', password: '' };

export function PasswordForm({ action }: { action: FormAction }) {
  const t = useTranslations('desk');
  const [typed, setTyped] = useState(nothing);
  const { state, pending, send } = useSend((answer) => answer.status === 'done' && setTyped(nothing));
  return (
    <DeskForm onSend={() => send(action, formOf(typed))}>
      <ErrorSummary state={state} />
      <LineField
        name="present"
        label={t('profile.present')}
        error={state.errors.present}
        type="password"
        autoComplete="current-password"
        value={typed.present}
        set={(present) => setTyped({ ...typed, present })}
      />
      <LineField
        name="password"
        label={t('profile.newPassword')}
        hint={t('setUp.passwordHint')}
        error={state.errors.password}
        type="password"
        autoComplete="new-password"
        value={typed.password}
        set={(password) => setTyped({ ...typed, password })}
      />
      <Save state={state} pending={pending}>
        {t('profile.changePassword')}
      </Save>
    </DeskForm>
  );
}

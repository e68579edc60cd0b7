'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from './error-summary';
import { Field } from './field';
import { type FormAction, idle } from './form-state';
import { SubmitButton } from './submit-button';

/** The second step of signing in: one field, for a code of the app or a recovery code. */
export function CodeForm({ action, next }: { action: FormAction; next: string }) {
  const t = useTranslations('desk');
  const [state, post] = useActionState(action, idle);
  return (
    <main id="main" className="door">
      <h1>{t('code.title')}</h1>
      <p className="soft">{t('code.intro')}</p>
      <ErrorSummary state={state} title={t('errors.titleOther')} />
      <form action={post} noValidate>
        <input type="hidden" name="next" value={next} />
        <Field name="code" label={t('code.code')} hint={t('code.hint')} error={state.errors.code}>
          {(wiring) => (
            <input {...wiring} autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} required />
          )}
        </Field>
        <SubmitButton className="next" pending={t('signIn.pending')}>
          {t('signIn.submit')}
        </SubmitButton>
      </form>
      <p className="soft">
        <a className="link" href="/admin/sign-in">
          {t('code.back')}
        </a>
      </p>
    </main>
  );
}

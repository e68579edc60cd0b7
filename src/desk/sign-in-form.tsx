'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from './error-summary';
import { Field } from './field';
import { type FormAction, idle } from './form-state';
import { SubmitButton } from './submit-button';

/** Posts straight to its action, so that one can sign in before any script has run. */
export function SignInForm({ action, next }: { action: FormAction; next: string }) {
  const t = useTranslations('desk');
  const [state, post] = useActionState(action, idle);
  return (
    <main id="main" className="door">
      <p className="soft">{t('signIn.intro')}</p>
      <h1>{t('signIn.title')}</h1>
      <ErrorSummary state={state} title={t('errors.titleOther')} />
      <form action={post} noValidate>
        <input type="hidden" name="next" value={next} />
        <Field name="email" label={t('signIn.email')} error={state.errors.email}>
          {(wiring) => (
            <input {...wiring} type="email" autoComplete="username" required defaultValue={state.values.email ?? ''} />
          )}
        </Field>
        <Field name="password" label={t('signIn.password')} error={state.errors.password}>
          {(wiring) => <input {...wiring} type="password" autoComplete="current-password" required />}
        </Field>
        <SubmitButton className="next" pending={t('signIn.pending')}>
          {t('signIn.submit')}
        </SubmitButton>
      </form>
      <p className="soft">
        {t('signIn.noAccount')}{' '}
        <a className="link" href="/admin/reset">
          {t('signIn.forgot')}
        </a>
      </p>
    </main>
  );
}

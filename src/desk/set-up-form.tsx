'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from './error-summary';
import { Field } from './field';
import { type FormAction, idle } from './form-state';
import { SubmitButton } from './submit-button';

export function SetUpForm({ action, token }: { action: FormAction; token: string }) {
  const t = useTranslations('desk');
  const [state, post] = useActionState(action, idle);
  const typed = (name: string) => state.values[name] ?? '';
  return (
    <main id="main" className="door">
      <h1>{t('setUp.title')}</h1>
      <p className="soft">{t('setUp.intro')}</p>
      <ErrorSummary state={state} title={t('errors.titleOther')} />
      <form action={post} noValidate>
        <input type="hidden" name="token" value={token} />
        <Field name="name" label={t('setUp.name')} hint={t('setUp.nameHint')} error={state.errors.name}>
          {(wiring) => <input {...wiring} autoComplete="name" required defaultValue={typed('name')} />}
        </Field>
        <Field name="email" label={t('setUp.email')} error={state.errors.email}>
          {(wiring) => (
            <input {...wiring} type="email" autoComplete="username" required defaultValue={typed('email')} />
          )}
        </Field>
        <Field name="password" label={t('setUp.password')} hint={t('setUp.passwordHint')} error={state.errors.password}>
          {(wiring) => <input {...wiring} type="password" autoComplete="new-password" required minLength={12} />}
        </Field>
        <SubmitButton className="next" pending={t('setUp.pending')}>
          {t('setUp.submit')}
        </SubmitButton>
      </form>
    </main>
  );
}

/** Shown for a link that was used, has run out, or never was one: the three look the same to a stranger. */
export function SetUpClosed() {
  const t = useTranslations('desk.setUp');
  return (
    <main id="main" className="door">
      <h1>{t('closedTitle')}</h1>
      <p>{t('closedText')}</p>
      <a className="btn next" href="/admin/sign-in">
        {t('toSignIn')}
      </a>
    </main>
  );
}

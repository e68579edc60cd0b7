'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from './error-summary';
import { Field } from './field';
import { type FormAction, idle } from './form-state';
import { SubmitButton } from './submit-button';

/** Asks for a link. The answer is the same whoever is asked for. */
export function ResetRequest({ action }: { action: FormAction }) {
  const t = useTranslations('desk');
  const [state, post] = useActionState(action, idle);
  return (
    <main id="main" className="door">
      <h1>{t('reset.title')}</h1>
      <ErrorSummary state={state} title={t('errors.titleOther')} />
      {state.status === 'done' ? (
        <p role="status">{t('reset.asked')}</p>
      ) : (
        <form action={post} noValidate>
          <Field name="email" label={t('signIn.email')} hint={t('reset.hint')} error={state.errors.email}>
            {(wiring) => (
              <input
                {...wiring}
                type="email"
                autoComplete="username"
                required
                defaultValue={state.values.email ?? ''}
              />
            )}
          </Field>
          <SubmitButton className="next">{t('reset.ask')}</SubmitButton>
        </form>
      )}
      <ToSignIn />
    </main>
  );
}

/** Where no mails are sent, and for a link that no longer opens. */
export function ResetElsewhere({ used = false }: { used?: boolean }) {
  const t = useTranslations('desk.reset');
  return (
    <main id="main" className="door">
      <h1>{t(used ? 'usedTitle' : 'title')}</h1>
      <p>{t(used ? 'usedText' : 'byAdministrator')}</p>
      <ToSignIn />
    </main>
  );
}

export function ResetForm({ action, token }: { action: FormAction; token: string }) {
  const t = useTranslations('desk');
  const [state, post] = useActionState(action, idle);
  return (
    <main id="main" className="door">
      <h1>{t('reset.choose')}</h1>
      <p className="soft">{t('reset.chooseIntro')}</p>
      <ErrorSummary state={state} title={t('errors.titleOther')} />
      <form action={post} noValidate>
        <input type="hidden" name="token" value={token} />
        <Field
          name="password"
          label={t('profile.newPassword')}
          hint={t('setUp.passwordHint')}
          error={state.errors.password}
        >
          {(wiring) => <input {...wiring} type="password" autoComplete="new-password" required />}
        </Field>
        <SubmitButton className="next">{t('reset.save')}</SubmitButton>
      </form>
    </main>
  );
}

function ToSignIn() {
  const t = useTranslations('desk.setUp');
  return (
    <p>
      <a className="link" href="/admin/sign-in">
        {t('toSignIn')}
      </a>
    </p>
  );
}

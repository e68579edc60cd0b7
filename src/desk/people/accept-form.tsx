'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from '../error-summary';
import { Field } from '../field';
import { type FormAction, idle } from '../form-state';
import { SubmitButton } from '../submit-button';

type Props = { action: FormAction; token: string; name: string; email: string };

/** Posts straight to its action, as every door does: it works before any script has run. */
export function AcceptForm({ action, token, name, email }: Props) {
  const t = useTranslations('desk');
  const [state, post] = useActionState(action, idle);
  return (
    <main id="main" className="door">
      <h1>{t('invitation.title', { name })}</h1>
      <p className="soft">{t('invitation.intro', { email })}</p>
      <ErrorSummary state={state} title={t('errors.titleOther')} />
      <form action={post} noValidate>
        <input type="hidden" name="token" value={token} />
        {/* Password managers keep the password beside it. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <Field name="password" label={t('setUp.password')} hint={t('setUp.passwordHint')} error={state.errors.password}>
          {(wiring) => <input {...wiring} type="password" autoComplete="new-password" required minLength={12} />}
        </Field>
        <SubmitButton className="next" pending={t('invitation.pending')}>
          {t('invitation.submit')}
        </SubmitButton>
      </form>
    </main>
  );
}

/** A link that was used, has run out or never was one: the three look the same to a stranger. */
export function InvitationClosed() {
  const t = useTranslations('desk.invitation');
  const toSignIn = useTranslations('desk.setUp')('toSignIn');
  return (
    <main id="main" className="door">
      <h1>{t('closedTitle')}</h1>
      <p>{t('closedText')}</p>
      <a className="btn next" href="/admin/sign-in">
        {toSignIn}
      </a>
    </main>
  );
}

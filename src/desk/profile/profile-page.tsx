'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Profile } from '@/newsroom/people/profile-dto';
import type { FormAction } from '../form-state';
import { OwnTokens, type OwnTokensProps } from '../tokens/own-tokens';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';
import { SecondFactor } from './second-factor';
import { Sessions } from './sessions';

export type ProfileActions = Record<
  | 'changeProfile'
  | 'changePassword'
  | 'beginSecondFactor'
  | 'confirmSecondFactor'
  | 'turnOffSecondFactor'
  | 'renewRecoveryCodes'
  | 'endSessions',
  FormAction
>;

type Props = {
  profile: Profile;
  /** The code that an app reads, while a second factor is being set up. */
  code: ReactNode;
  actions: ProfileActions;
  tokens: OwnTokensProps;
};

/** One's own account. What is owed stands alone until it is done. */
export function ProfilePage({ profile, code, actions, tokens }: Props) {
  const t = useTranslations('desk.profile');
  const { owes, secondFactor } = profile;
  return (
    <main id="main" className="page room profile">
      <h1>{t('title')}</h1>
      <p className="soft">{owes ? t(`owes.${owes}`) : profile.email}</p>
      {!owes && (
        <section aria-labelledby="about-you">
          <h2 id="about-you">{t('you')}</h2>
          <ProfileForm profile={profile} action={actions.changeProfile} />
        </section>
      )}
      {owes !== 'secondFactor' && (
        <section aria-labelledby="password-title">
          <h2 id="password-title">{t('password')}</h2>
          <PasswordForm action={actions.changePassword} />
        </section>
      )}
      {owes !== 'password' && (
        <section key="second-factor" aria-labelledby="second-factor-title">
          <h2 id="second-factor-title">{t('secondFactor')}</h2>
          <SecondFactor secondFactor={secondFactor} code={code} actions={actions} />
        </section>
      )}
      {!owes && (
        <section aria-labelledby="sessions-title">
          <h2 id="sessions-title">{t('sessions')}</h2>
          <Sessions sessions={profile.sessions} action={actions.endSessions} />
        </section>
      )}
      {!owes && <OwnTokens {...tokens} />}
    </main>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import type { DeskPerson } from '@/newsroom/people/desk-dto';
import { ErrorSummary } from '../error-summary';
import type { FormAction } from '../form-state';
import { useReady } from '../hooks';
import { useSend } from '../send';
import { formOf } from '../text';
import { Clock } from '../when';
import { Invited } from './invited';

type Props = {
  person: DeskPerson;
  invitation: NonNullable<DeskPerson['invitation']>;
  /** null for whoever may only read. */
  renew: FormAction | null;
};

/** How the way in stands for somebody who has not come in yet. */
export function Invitation({ person, invitation: { until, mail }, renew }: Props) {
  const t = useTranslations('desk.people');
  const { state, pending, send } = useSend();
  const ready = useReady() && !pending;
  const clock = (at: string) => () => <Clock at={at} />;
  return (
    <section aria-labelledby="invitation">
      <h2 id="invitation">{t('invitation')}</h2>
      <ErrorSummary state={state} />
      {state.invited && <Invited key={state.invited.link} invited={state.invited} />}
      {mail && (
        <p className={mail.state === 'failed' ? 'wrong' : undefined}>
          {t.rich(`mail.${mail.state}`, { time: clock(mail.at) })}
          {mail.error && ` ${t('mailError', { error: mail.error })}`}
        </p>
      )}
      {until ? (
        <p>{t.rich('invitedUntil', { time: clock(until) })}</p>
      ) : (
        mail?.state !== 'waiting' && <p>{t('noLink')}</p>
      )}
      {renew && (
        <div className="act">
          <button type="button" disabled={!ready} onClick={() => send(renew, formOf({ personId: person.id }))}>
            {t('renew')}
          </button>
          <span className="soft">{t('renewHint')}</span>
        </div>
      )}
    </section>
  );
}

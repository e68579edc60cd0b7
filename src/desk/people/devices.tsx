'use client';
import { useTranslations } from 'next-intl';
import type { DeskPerson } from '@/newsroom/people/desk-dto';
import { When } from '../when';

/** Where somebody is signed in, the latest used first. */
export function Devices({ person: { sessions } }: { person: DeskPerson }) {
  const t = useTranslations('desk.people');
  return (
    <section aria-labelledby="devices">
      <h2 id="devices">{t('sessionsTitle')}</h2>
      {sessions.length === 0 ? (
        <p className="soft">{t('noSessions')}</p>
      ) : (
        <ul className="devices">
          {sessions.map(({ id, openedAt, seenAt, from, userAgent }) => (
            <li key={id}>
              <span>{userAgent ?? t('unknownDevice')}</span>{' '}
              <span className="soft">{[t('where'), from ?? t('unknownAddress')].join(' ')}</span>
              <p className="soft">
                {t('opened')} <When at={openedAt} /> · {t('seen')} <When at={seenAt} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

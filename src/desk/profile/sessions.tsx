'use client';
import { useTranslations } from 'next-intl';
import type { OwnSession } from '@/newsroom/people/profile-dto';
import { ErrorSummary } from '../error-summary';
import type { FormAction } from '../form-state';
import { useReady } from '../hooks';
import { useSend } from '../send';
import { formOf } from '../text';
import { When } from '../when';
import { Done } from './done';

export function Sessions({ sessions, action }: { sessions: OwnSession[]; action: FormAction }) {
  const t = useTranslations('desk.profile');
  const { state, pending, send } = useSend();
  const ready = useReady() && !pending;
  const end = (session: string) => ready && send(action, formOf({ session }));
  return (
    <>
      <ErrorSummary state={state} title={t('notDone')} />
      <ul className="things">
        {sessions.map(({ id, here, openedAt, seenAt, from, userAgent }) => (
          <li key={id}>
            <div>
              <b>{here ? t('here') : (browserOf(userAgent) ?? t('unknownBrowser'))}</b>
              <span className="soft">
                {t('opened')} <When at={openedAt} />
              </span>
              <span className="soft">
                {t('seen')} <When at={seenAt} />
              </span>
              {from && <span className="soft">{from}</span>}
            </div>
            {!here && (
              <button type="button" disabled={!ready} onClick={() => end(id)}>
                {t('endSession')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className="act">
        {sessions.length > 1 && (
          <button type="button" disabled={!ready} onClick={() => end('')}>
            {t('endOthers')}
          </button>
        )}
        <Done state={state} pending={pending} />
      </div>
    </>
  );
}

/** What people call it: the names that browsers give themselves hold one another's, the special ones first. */
function browserOf(userAgent: string | null): string | null {
  const names = [
    ['MicroMessenger/', 'WeChat'],
    ['Edg/', 'Edge'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ] as const;
  const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux'];
  const name = names.find(([mark]) => userAgent?.includes(mark))?.[1];
  const system = systems.find((mark) => userAgent?.includes(mark));
  return [name, system].filter(Boolean).join(' · ') || null;
}

'use client';
import { useTranslations } from 'next-intl';
import type en from '../../messages/en.json';
import { When } from './when';

type Kind = keyof typeof en.desk.wechat.failures;

type Failure = { kind: Kind; code: number | null; detail: string; at: string; over: boolean };

/** How things stand between the site and WeChat; instants are ISO 8601. null where no account is set. */
export type WechatStanding = {
  appId: string;
  succeededAt: string | null;
  failure: Failure | null;
} | null;

/** Read-only: app id and secret are the environment's, the rest is WeChat's. */
export function WechatState({ standing }: { standing: WechatStanding }) {
  const t = useTranslations('desk.wechat');
  return (
    <section className="standing">
      <p className="soft">{t('about')}</p>
      {standing === null ? (
        <p>
          {t.rich('unset', {
            id: () => <code>WECHAT_APP_ID</code>,
            secret: () => <code>WECHAT_APP_SECRET</code>,
          })}
        </p>
      ) : (
        <>
          {standing.failure && !standing.failure.over && <Trouble failure={standing.failure} />}
          <dl>
            <dt>{t('appId')}</dt>
            <dd>
              <code>{standing.appId}</code>
            </dd>
            <dt>{t('succeeded')}</dt>
            <dd>{standing.succeededAt ? <When at={standing.succeededAt} /> : t('never')}</dd>
            {standing.failure?.over && (
              <>
                <dt>{t('failed')}</dt>
                <dd>
                  <When at={standing.failure.at} /> · <Words failure={standing.failure} />
                </dd>
              </>
            )}
          </dl>
          {!standing.succeededAt && !standing.failure && <p className="soft">{t('untried')}</p>}
        </>
      )}
    </section>
  );
}

function Trouble({ failure }: { failure: Failure }) {
  const t = useTranslations('desk.wechat');
  return (
    <div className="summary" role="status">
      <p>
        <b>{t('trouble')}</b> <When at={failure.at} />
      </p>
      <p>
        <Words failure={failure} />
      </p>
    </div>
  );
}

function Words({ failure: { kind, code, detail } }: { failure: Failure }) {
  const t = useTranslations('desk.wechat');
  const said = [code, kind === 'ip' ? null : detail].filter((part) => part !== null && part !== '').join(' ');
  return (
    <>
      {t(`failures.${kind}`, { detail })} {said && <span className="soft">{t('said', { said })}</span>}
    </>
  );
}

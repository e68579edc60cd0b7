'use client';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { TokenRow } from '@/newsroom/tokens/dto';
import { AskOnce } from '../ask-once';
import { ErrorSummary } from '../error-summary';
import type { FormAction } from '../form-state';
import { useReady } from '../hooks';
import { Done } from '../profile/done';
import { useSend } from '../send';
import { formOf } from '../text';
import { When } from '../when';
import { anyName } from '../words';

type Props = {
  tokens: TokenRow[];
  /** null for whoever may only read. */
  revoke: FormAction | null;
};

/** Somebody's tokens, with what each may do and when it was used last. */
export function TokenList({ tokens, revoke }: Props) {
  const t = useTranslations('desk.tokens');
  const tErrors = useTranslations('desk.errors');
  const [asked, setAsked] = useState<TokenRow | null>(null);
  const { state, pending, send } = useSend();
  const ready = useReady() && !pending;
  return (
    <>
      <ErrorSummary state={state} title={tErrors('titleOther')} />
      {tokens.length === 0 && <p className="soft">{t('none')}</p>}
      <ul className="things tokens">
        {tokens.map((token) => (
          <li key={token.id}>
            <Token token={token} />
            {revoke && token.standing === 'live' && (
              <button
                type="button"
                disabled={!ready}
                aria-label={t('revokeOf', { name: token.name })}
                onClick={() => setAsked(token)}
              >
                {t('revoke')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Done state={state} pending={pending} />
      {asked && revoke && (
        <AskOnce
          title={t('revokeTitle', { name: asked.name })}
          confirm={t('revoke')}
          cancel={t('keep')}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null);
            send(revoke, formOf({ tokenId: asked.id }));
          }}
        >
          <p>{t('revokeText')}</p>
        </AskOnce>
      )}
    </>
  );
}

function Token({ token }: { token: TokenRow }) {
  const t = useTranslations('desk');
  const own = useLocale();
  const { name, prefix, standing, actions, channels, locales, expiresAt, usedAt } = token;
  const bounds = [
    ...(channels?.map((channel) => anyName(channel, own)) ?? []),
    ...(locales?.map((locale) => t(`language.${locale}`)) ?? []),
  ];
  // It ends at midnight: the day before is the last.
  const lastDay = useFormatter().dateTime(new Date(Date.parse(expiresAt) - 1), { dateStyle: 'medium' });
  return (
    <>
      <div>
        <b>{name}</b>
        <code>{prefix}…</code>
        <span className="soft">{t(`tokens.standing.${standing}`)}</span>
        <span className="soft">
          {t.rich('tokens.until', { day: () => <time dateTime={expiresAt}>{lastDay}</time> })}
        </span>
        <span className="soft">
          {t('tokens.used')} {usedAt ? <When at={usedAt} /> : t('tokens.unused')}
        </span>
      </div>
      <p className="soft">{actions.map((action) => t(`tokens.right.${action}`)).join(' · ')}</p>
      <p className="soft">{bounds.length > 0 ? bounds.join(' · ') : t('tokens.everywhere')}</p>
    </>
  );
}

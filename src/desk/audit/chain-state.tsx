'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { Chain } from '@/newsroom/audit/dto';
import type { FormAction } from '../form-state';
import { useReady } from '../hooks';
import { useSend } from '../send';
import { useRefusal } from '../words';
import { useEventName } from './sentence';

/** Whether the log is as it was written, asked for by a button: all of it has to be read for that. */
export function ChainState({ verify }: { verify: FormAction }) {
  const t = useTranslations('desk.audit.chain');
  const { state, pending, send } = useSend();
  const ready = useReady() && !pending;
  const refusal = useRefusal();
  const refused = Object.values(state.errors)[0];
  return (
    <section className="chain" aria-label={t('title')}>
      <button type="button" disabled={!ready} onClick={() => send(verify, new FormData())}>
        {pending ? t('checking') : t('check')}
      </button>
      <p role="status">
        {refused ? (
          refusal(refused)
        ) : state.chain ? (
          <Found chain={state.chain} />
        ) : (
          <span className="soft">{t('about')}</span>
        )}
      </p>
    </section>
  );
}

function Found({ chain }: { chain: Chain }) {
  const t = useTranslations('desk.audit.chain');
  const format = useFormatter();
  const eventName = useEventName();
  const at = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' });
  if (chain.whole) {
    const { count, first, last } = chain;
    return first && last ? (
      <>
        <b>{t('whole')}</b> {t('span', { count, first: at(first.at), last: at(last.at) })}
        <span className="soft hash">{t('last', { sequence: last.sequence, hash: last.hash })}</span>
      </>
    ) : (
      <b>{t('whole')}</b>
    );
  }
  const { fault, row } = chain;
  const about = row ? { sequence: row.sequence, at: at(row.at), event: eventName(row.event) } : null;
  return <span className="wrong">{about ? t(fault, about) : t('cutAll')}</span>;
}

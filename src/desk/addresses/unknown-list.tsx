'use client';
import { useTranslations } from 'next-intl';
import type { UnknownRow } from '@/newsroom/old-addresses/dto';
import { ErrorSummary } from '../error-summary';
import type { FormAction } from '../form-state';
import { useReady } from '../hooks';
import { useSend } from '../send';
import { formOf } from '../text';
import { When } from '../when';
import { AddressTabs, addressPaths } from './address-tabs';

/** What readers ask for and nothing answers, the most asked for first. */
export function UnknownList({ rows, setAside }: { rows: UnknownRow[]; setAside: FormAction }) {
  const t = useTranslations('desk.addresses.unknown');
  const { state, pending, send } = useSend();
  const ready = useReady() && !pending;
  return (
    <main id="main" className="work addresses">
      <AddressTabs current="unknown" />
      <header>
        <h1>{t('title')}</h1>
      </header>
      <p className="intro soft">{t('intro')}</p>
      <ErrorSummary state={state} />
      {rows.length === 0 ? (
        <p className="intro">{t('none')}</p>
      ) : (
        <div className="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('address')}</th>
                <th scope="col">{t('hits')}</th>
                <th scope="col">{t('last')}</th>
                <th scope="col">{t('referrer')}</th>
                <th scope="col">{t('steps')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ address, hits, lastAt, referrer }) => (
                <tr key={address}>
                  <th scope="row" className="path">
                    {address}
                  </th>
                  <td className="num" data-label={t('hits')}>
                    {hits}
                  </td>
                  <td data-label={t('last')}>
                    <When at={lastAt} />
                  </td>
                  <td data-label={t('referrer')}>{referrer || '–'}</td>
                  <td>
                    <div className="act">
                      <a
                        className="link"
                        href={`${addressPaths.list}?from=${encodeURIComponent(address)}`}
                        aria-label={t('leadThis', { address })}
                      >
                        {t('lead')}
                      </a>
                      <button
                        type="button"
                        className="plain"
                        disabled={!ready}
                        aria-label={t('setAsideThis', { address })}
                        onClick={() => send(setAside, formOf({ address }))}
                      >
                        {t('setAside')}
                      </button>
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </main>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import type { OldAddressList } from '@/newsroom/old-addresses/dto';
import { ErrorSummary } from '../error-summary';
import type { FormAction } from '../form-state';
import { useReady } from '../hooks';
import { Pager } from '../pager';
import { useSend } from '../send';
import { formOf } from '../text';
import { When } from '../when';
import { AddressForm } from './address-form';
import { AddressTabs, addressPaths } from './address-tabs';

type Props = { list: OldAddressList; save: FormAction; remove: FormAction; from?: string };

const pageOf = (q: string) => (page: number) => {
  const query = [q && `q=${encodeURIComponent(q)}`, page > 1 && `page=${page}`].filter(Boolean).join('&');
  return addressPaths.list + (query && `?${query}`);
};

/** Old addresses and where they lead, the newest first; one more above them. */
export function AddressList({ list, save, remove, from = '' }: Props) {
  const t = useTranslations('desk.addresses');
  const { state, pending, send } = useSend();
  const ready = useReady() && !pending;
  return (
    <main id="main" className="work addresses">
      <AddressTabs current="list" />
      <header>
        <h1>{t('title')}</h1>
        <span className="soft">{t('count', { total: list.total })}</span>
      </header>
      <p className="intro soft">{t('intro')}</p>
      <section className="intro" aria-labelledby="new-address">
        <h2 id="new-address">{t('new')}</h2>
        <AddressForm key={from} action={save} entry={{ from, to: '' }} />
      </section>
      <form className="look-up" action={addressPaths.list}>
        <label htmlFor="q">{t('find')}</label>
        <input id="q" name="q" type="search" defaultValue={list.q} />
        <button type="submit">{t('findSubmit')}</button>
      </form>
      <ErrorSummary state={state} title={t('notRemoved')} />
      {list.rows.length === 0 ? (
        <p className="intro">{t(list.q ? 'noneFound' : 'none')}</p>
      ) : (
        <div className="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('from')}</th>
                <th scope="col">{t('to')}</th>
                <th scope="col">{t('changed')}</th>
                <th scope="col">{t('steps')}</th>
              </tr>
            </thead>
            <tbody>
              {list.rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row" className="path">
                    {row.from}
                  </th>
                  <td className="path" data-label={t('to')}>
                    {row.to.includes('{') || row.to.includes('*') ? row.to : <a href={row.to}>{row.to}</a>}
                  </td>
                  <td>
                    <When at={row.updatedAt} />
                    {row.updatedBy && <span className="soft by">{row.updatedBy}</span>}
                  </td>
                  <td>
                    <div className="act">
                      <a
                        className="link"
                        href={`${addressPaths.list}/${row.id}`}
                        aria-label={t('changeThis', { from: row.from })}
                      >
                        {t('change')}
                      </a>
                      <button
                        type="button"
                        className="plain"
                        disabled={!ready}
                        aria-label={t('removeThis', { from: row.from })}
                        onClick={() => send(remove, formOf({ id: row.id }))}
                      >
                        {t('remove')}
                      </button>
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager page={list.page} pages={list.pages} path={pageOf(list.q)} />
    </main>
  );
}

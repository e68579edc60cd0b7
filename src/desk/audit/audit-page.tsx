'use client';
import { useTranslations } from 'next-intl';
import type { DeskEvents } from '@/newsroom/audit/dto';
import type { AuditFilter } from '@/newsroom/audit/schema';
import type { FormAction } from '../form-state';
import { ChainState } from './chain-state';
import { EventRow } from './event-row';
import { Filters } from './filters';
import { auditPath } from './path';

type Props = { list: DeskEvents; filter: AuditFilter; newest: boolean; verify: FormAction };

/** Who did what, the latest first: to be searched, checked and taken along. */
export function AuditPage({ list, filter, newest, verify }: Props) {
  const t = useTranslations('desk.audit');
  const { events, names, before, people } = list;
  return (
    <main id="main" className="work audit">
      <header>
        <h1>{t('title')}</h1>
        <div className="end">
          <a className="btn" href={auditPath(filter, { path: '/export', format: 'csv' })} download>
            {t('exportCsv')}
          </a>
          <a className="btn" href={auditPath(filter, { path: '/export', format: 'json' })} download>
            {t('exportJson')}
          </a>
        </div>
      </header>
      <ChainState verify={verify} />
      <Filters filter={filter} people={people} />
      {events.length === 0 ? (
        <p className="intro">{t('none')}</p>
      ) : (
        <div className="scroll">
          <table>
            <thead>
              <tr>
                {(['at', 'who', 'what', 'from'] as const).map((column) => (
                  <th scope="col" key={column}>
                    {t(`column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {events.map((event) => (
                <EventRow key={event.sequence} event={event} names={names} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {(!newest || before) && (
        <nav className="pager" aria-label={t('pages')}>
          {!newest && (
            <a className="btn" href={auditPath(filter)}>
              ← {t('newest')}
            </a>
          )}
          {before && (
            <a className="btn" rel="next" href={auditPath(filter, { before })}>
              {t('older')} →
            </a>
          )}
        </nav>
      )}
    </main>
  );
}

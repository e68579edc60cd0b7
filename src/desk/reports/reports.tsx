'use client';
import { useTranslations } from 'next-intl';
import type { DeskReports } from '@/newsroom/reports/dto';
import type { FormAction } from '../form-state';
import { Pager } from '../pager';
import { Report } from './report';

const path = (closed: boolean, page = 1) => {
  const query = [closed && 'state=closed', page > 1 && `page=${page}`].filter(Boolean).join('&');
  return query ? `/admin/reports?${query}` : '/admin/reports';
};

/** What readers have reported: those that wait, and what came of the others. */
export function Reports({ list, action }: { list: DeskReports; action: FormAction }) {
  const t = useTranslations('desk.reports');
  const { reports, closed, open, page, pages } = list;
  return (
    <main id="main" className="work">
      <header>
        <h1>{t('title')}</h1>
        <nav className="views" aria-label={t('which')}>
          <a href={path(false)} aria-current={closed ? undefined : 'page'}>
            {t('open', { count: open })}
          </a>
          <a href={path(true)} aria-current={closed ? 'page' : undefined}>
            {t('closed')}
          </a>
        </nav>
      </header>
      {reports.length === 0 ? (
        <div className="empty">
          <h2>{closed ? t('emptyClosed') : t('emptyTitle')}</h2>
          {!closed && <p>{t('emptyText')}</p>}
        </div>
      ) : (
        <ol className="reports">
          {reports.map((report) => (
            <Report key={report.id} report={report} action={action} />
          ))}
        </ol>
      )}
      <Pager page={page} pages={pages} path={(to) => path(closed, to)} />
    </main>
  );
}

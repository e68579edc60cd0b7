import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import { pageMarks } from './paging';

export function PageLinks({ channel, page, pages }: { channel: string; page: number; pages: number }) {
  const t = useTranslations('site.channel');
  const locale = useLocale();
  const to = (n: number) => paths.channel(locale, channel, n);
  return (
    <nav className="pages" aria-label={t('pages')}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {t('previous')}
        </a>
      )}
      {pageMarks(page, pages).map((mark, at, marks) =>
        mark === 'gap' ? (
          <span key={`gap-${marks[at - 1]}`} aria-hidden="true">
            …
          </span>
        ) : (
          <a
            key={mark}
            href={to(mark)}
            aria-label={t('page', { page: mark })}
            aria-current={mark === page ? 'page' : undefined}
          >
            {mark}
          </a>
        ),
      )}
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {t('next')}
        </a>
      )}
    </nav>
  );
}

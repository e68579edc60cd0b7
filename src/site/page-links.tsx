import { useTranslations } from 'next-intl';
import { pageMarks } from './paging';

type Props = { to: (page: number) => string; page: number; pages: number };

export function PageLinks({ to, page, pages }: Props) {
  const t = useTranslations('site.channel');
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

'use client';
import { useTranslations } from 'next-intl';

type Props = { page: number; pages: number; path: (page: number) => string };

export function Pager({ page, pages, path }: Props) {
  const t = useTranslations('desk.list');
  if (pages < 2 || page > pages) return null;
  return (
    <nav className="pager" aria-label={t('pages')}>
      {page > 1 && (
        <a className="btn" rel="prev" href={path(page - 1)}>
          ← {t('previous')}
        </a>
      )}
      <span className="soft num">{t('page', { page, pages })}</span>
      {page < pages && (
        <a className="btn" rel="next" href={path(page + 1)}>
          {t('next')} →
        </a>
      )}
    </nav>
  );
}

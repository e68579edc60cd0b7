'use client';
import { useTranslations } from 'next-intl';
import type { DeskList } from '@/newsroom/editions/desk-dto';

type Props = Pick<DeskList, 'page' | 'pages' | 'kind'>;

export function Pager({ page, pages, kind }: Props) {
  const pagePath = (to: number) => {
    const query = [kind && `kind=${kind}`, to > 1 && `page=${to}`].filter(Boolean).join('&');
    return query ? `/admin?${query}` : '/admin';
  };
  const t = useTranslations('desk.list');
  if (pages < 2 || page > pages) return null;
  return (
    <nav className="pager" aria-label={t('pages')}>
      {page > 1 && (
        <a className="btn" rel="prev" href={pagePath(page - 1)}>
          ← {t('previous')}
        </a>
      )}
      <span className="soft num">{t('page', { page, pages })}</span>
      {page < pages && (
        <a className="btn" rel="next" href={pagePath(page + 1)}>
          {t('next')} →
        </a>
      )}
    </nav>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { SearchResults } from '@/newsroom/search/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Breadcrumb } from './breadcrumb';
import { PageLinks } from './page-links';
import { Filters } from './search/filters';
import { Help } from './search/help';
import { Results } from './search/results';
import { SearchForm } from './search/search-form';
import { SitePage } from './site-page';
import { otherSearch } from './switch-to';

export function SearchPage({ site, results }: { site: SiteDto; results: SearchResults }) {
  const t = useTranslations('site.search');
  const locale = useLocale();
  const { q, channel, year, outcome, total, shown, page, pages } = results;
  const answered = outcome === 'found' || outcome === 'loosely';
  const path = paths.search(locale, { q, channel, year, page });
  return (
    <SitePage
      site={site}
      page={{ path, title: q ? t('titleOf', { q }) : t('title') }}
      here={{ search: true }}
      switchTo={{ href: otherSearch(locale, q) }}
    >
      <div className="list">
        <Breadcrumb />
        <header>
          <h1>{t('title')}</h1>
          <SearchForm q={q} />
          {results.cut && <p className="soft">{t('cut')}</p>}
        </header>
        {answered ? (
          <>
            <p role="status">
              {t(outcome, { q, total })}
              {total > shown && ` ${t('best', { shown })}`}
              {page > 1 && ` ${t('page', { page, pages })}`}
            </p>
            <Filters results={results} />
            <Results site={site} items={results.items} />
            {pages > 1 && (
              <PageLinks to={(n) => paths.search(locale, { q, channel, year, page: n })} page={page} pages={pages} />
            )}
          </>
        ) : (
          <Help site={site} outcome={outcome} q={q} />
        )}
      </div>
    </SitePage>
  );
}

import { useTranslations } from 'next-intl';
import type { NewsLink } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { NewsRows } from './news-rows';

/** What to read next. */
export function Related({ items, site }: { items: NewsLink[]; site: SiteDto }) {
  const t = useTranslations('site.article');
  if (items.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related">{t('related')}</h2>
      <NewsRows items={items} site={site} />
    </section>
  );
}

import { useTranslations } from 'next-intl';
import type { NewsLink } from '@/newsroom/editions/dto';
import { NewsRows } from './news-rows';

/** What to read next. */
export function Related({ items }: { items: NewsLink[] }) {
  const t = useTranslations('site.article');
  if (items.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related">{t('related')}</h2>
      <NewsRows items={items} />
    </section>
  );
}

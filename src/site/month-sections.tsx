import { useFormatter, useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { NewsItem } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { firstPictured } from './first-pictured';
import { ListItem } from './list-item';
import { byMonth } from './months';
import { periodName } from './period-names';

/** A list below the months it is dated in; each leads to all that is dated in it. */
export function MonthSections({ items, site }: { items: NewsItem[]; site: SiteDto }) {
  const locale = useLocale();
  const format = useFormatter();
  const first = firstPictured(items);
  return byMonth(items).map(({ month, items: ofMonth }) => (
    <section key={month}>
      <h2>
        <a href={paths.month(locale, month)}>{periodName(format, month)}</a>
      </h2>
      {ofMonth.map((item) => (
        <ListItem key={item.slug} item={item} site={site} first={item.slug === first} />
      ))}
    </section>
  ));
}

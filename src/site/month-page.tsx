import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { MonthPage as MonthPageDto } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { firstPictured } from './first-pictured';
import { ListFrame } from './list-frame';
import { ListItem } from './list-item';
import { PageLinks } from './page-links';
import { periodName } from './period-names';
import { switchFromPeriod } from './switch-to';

export function MonthPage({ site, list }: { site: SiteDto; list: MonthPageDto }) {
  const t = useTranslations('site.archive');
  const locale = useLocale();
  const format = useFormatter();
  const { month, items, total, page, pages, inOther } = list;
  const year = month.slice(0, 4);
  const to = (number: number) => paths.month(locale, month, number);
  const first = firstPictured(items);
  return (
    <ListFrame
      site={site}
      list={{ name: periodName(format, month), path: to(1) }}
      page={{ number: page, path: to(page) }}
      trail={[
        { name: t('title'), path: paths.archive(locale) },
        { name: periodName(format, year), path: paths.year(locale, year) },
      ]}
      switchTo={switchFromPeriod(locale, inOther, (other) => paths.month(other, month))}
      total={total}
    >
      {items.map((item) => (
        <ListItem key={item.slug} item={item} site={site} level="h2" first={item.slug === first} />
      ))}
      {pages > 1 && <PageLinks page={page} pages={pages} to={to} />}
    </ListFrame>
  );
}

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { YearPage as YearPageDto } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { CountedRows } from './counted-rows';
import { ListFrame } from './list-frame';
import { monthName, periodName } from './period-names';
import { switchFromPeriod } from './switch-to';

export function YearPage({ site, list: { year, months, inOther } }: { site: SiteDto; list: YearPageDto }) {
  const t = useTranslations('site.archive');
  const locale = useLocale();
  const format = useFormatter();
  const path = paths.year(locale, year);
  const count = months.reduce((sum, month) => sum + month.count, 0);
  return (
    <ListFrame
      site={site}
      list={{ name: periodName(format, year), path }}
      trail={[{ name: t('title'), path: paths.archive(locale) }]}
      switchTo={switchFromPeriod(locale, inOther, (other) => paths.year(other, year))}
      total={count}
    >
      <CountedRows
        rows={months.map((month) => ({
          name: monthName(format, locale, month.month),
          path: paths.month(locale, month.month),
          count: month.count,
        }))}
      />
    </ListFrame>
  );
}

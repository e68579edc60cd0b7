import { useFormatter, useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { MonthCount } from '@/newsroom/editions/dto';
import { byYear } from './months';
import { monthName, periodName } from './period-names';

/** Every month that holds something, beside its year. */
export function Years({ months }: { months: MonthCount[] }) {
  const locale = useLocale();
  const format = useFormatter();
  return (
    <ul className="years">
      {byYear(months).map(({ year, months: ofYear }) => (
        <li key={year}>
          <a href={paths.year(locale, year)}>{periodName(format, year)}</a>
          <ul>
            {ofYear.map(({ month, count }) => (
              <li key={month}>
                <a href={paths.month(locale, month)}>{monthName(format, locale, month)}</a> <small>{count}</small>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

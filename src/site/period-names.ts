import type { useFormatter } from 'next-intl';
import type { Locale } from '@/i18n/locales';

type Formatter = ReturnType<typeof useFormatter>;

/** Midnight UTC of its first day: calendar dates have no zone. */
const firstDay = (period: string): Date => new Date(period);

/** @param period `YYYY` or `YYYY-MM` */
export const periodName = (format: Formatter, period: string): string =>
  format.dateTime(firstDay(period), {
    year: 'numeric',
    ...(period.length > 4 && { month: 'long' }),
    timeZone: 'UTC',
  });

/** The month alone, where its year stands beside it. Its long name is 十一月 in Chinese; institutions print 11月. */
export const monthName = (format: Formatter, locale: Locale, month: string): string =>
  format.dateTime(firstDay(month), { month: locale === 'zh' ? 'numeric' : 'long', timeZone: 'UTC' });

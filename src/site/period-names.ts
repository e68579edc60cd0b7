import type { useFormatter } from 'next-intl';

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

/** The month alone, where its year stands beside it. */
export const monthName = (format: Formatter, month: string): string =>
  format.dateTime(firstDay(month), { month: 'long', timeZone: 'UTC' });

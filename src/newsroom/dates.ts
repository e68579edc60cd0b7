import { env } from '@/platform/env';
import { instantAt } from './zone-rules';

/** A calendar date from a `date` column, which Prisma gives as midnight UTC. */
export const calendarDay = (date: Date): string => date.toISOString().slice(0, 10);

export const fromCalendarDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day an instant falls on in the site's zone. */
export const dayInSiteZone = (at: Date): string => inSiteZone({ dateStyle: 'short' }).format(at);

/** The midnight in the site's zone at which a day is over. */
export const endOfDay = (day: string): Date =>
  new Date(instantAt(`${laterDay(day, 1)}T00:00`, siteTimeZone()) ?? Number.NaN);

/** So many days after another one, on the calendar. */
export function laterDay(day: string, days: number): string {
  const date = fromCalendarDay(day);
  date.setUTCDate(date.getUTCDate() + days);
  return calendarDay(date);
}

/** `YYYY-MM-DD HH:MM` in the site's zone, as Chinese institutions print the time of publication. */
export const minuteInSiteZone = (at: Date): string => inSiteZone({ dateStyle: 'short', timeStyle: 'short' }).format(at);

const made = new Map<string, Intl.DateTimeFormat>();

/** The Swedish locale writes dates as ISO 8601 does. Making a formatter costs a hundred times its use, so each is kept. */
function inSiteZone(style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const timeZone = siteTimeZone();
  const key = `${timeZone} ${Object.keys(style)}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, ...style });
  made.set(key, format);
  return format;
}

/** IANA name of the zone the site's times are shown in. */
export const siteTimeZone = (): string => env().SITE_TIME_ZONE;

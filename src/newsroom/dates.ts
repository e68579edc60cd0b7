import { env } from '@/platform/env';

/** A calendar date from a `date` column, which Prisma gives as midnight UTC. */
export const calendarDay = (date: Date): string => date.toISOString().slice(0, 10);

export const fromCalendarDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day an instant falls on in the site's zone. The Swedish locale writes dates as ISO 8601 does. */
export const dayInSiteZone = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: siteTimeZone(), dateStyle: 'short' }).format(at);

/** `YYYY-MM-DD HH:MM` in the site's zone, as Chinese institutions print the time of publication. */
export const minuteInSiteZone = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: siteTimeZone(), dateStyle: 'short', timeStyle: 'short' }).format(at);

/** IANA name of the zone the site's times are shown in. */
export const siteTimeZone = (): string => env().SITE_TIME_ZONE;

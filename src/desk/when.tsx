'use client';
import { useFormatter, useNow, useTranslations } from 'next-intl';

const minute = 60_000;
const week = 7 * 24 * 60 * minute;

/** How long ago, with the exact time on hover. After a week the date says more. */
export function When({ at }: { at: string }) {
  const t = useTranslations('desk.time');
  const format = useFormatter();
  const now = useNow();
  const date = new Date(at);
  const age = now.getTime() - date.getTime();
  const exact = format.dateTime(date, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' });

  function words() {
    if (age < minute) return t('now');
    if (age < week) return format.relativeTime(date, now);
    const year = date.getUTCFullYear() === now.getUTCFullYear() ? undefined : 'numeric';
    return format.dateTime(date, { year, month: 'short', day: 'numeric' });
  }
  return (
    <time dateTime={at} title={exact}>
      {words()}
    </time>
  );
}

/** The time on the site's clock, with the day unless it is today's. */
export function Clock({ at }: { at: string }) {
  const format = useFormatter();
  const date = new Date(at);
  const day = (of: Date) => format.dateTime(of, { dateStyle: 'short' });
  const today = day(date) === day(useNow());
  return (
    <time dateTime={at} title={format.dateTime(date, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' })}>
      {format.dateTime(date, {
        ...(!today && { month: 'short', day: 'numeric' }),
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      })}
    </time>
  );
}

import { db } from '@/platform/db/client';
import { validUntil } from '@/platform/tags';
import { dayInSiteZone, fromCalendarDay } from '../dates';
import type { PageViews } from '../editions/dto';
import { viewMark } from './mark';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long a page holds its number, in milliseconds: a text that few have read shows each reader soon. */
const held = (count: number): number => (count < 100 ? minute : 10 * minute);

/** How often a text was read, for its page; one that is not `counted` itself tells of no reading. */
export async function viewsOf(localizationId: string, counted: boolean): Promise<PageViews> {
  const [{ _sum }, mark] = await Promise.all([
    db().viewCount.aggregate({ where: { localizationId }, _sum: { count: true } }),
    counted ? viewMark(localizationId) : null,
  ]);
  const count = _sum.count ?? 0;
  validUntil(new Date(Date.now() + held(count)));
  return { count, mark };
}

/** The first of the seven days that make this week: a `date` column holds midnight UTC. */
export const weekBegins = (now: Date): Date => fromCalendarDay(dayInSiteZone(new Date(now.getTime() - 6 * day)));

/** For the desk: how often a text was read, and how often in the last seven days. */
export async function countViews(localizationId: string, now: Date): Promise<{ total: number; week: number }> {
  const sum = async (since?: Date) => {
    const where = { localizationId, ...(since && { day: { gte: since } }) };
    return (await db().viewCount.aggregate({ where, _sum: { count: true } }))._sum.count ?? 0;
  };
  const [total, week] = await Promise.all([sum(), sum(weekBegins(now))]);
  return { total, week };
}

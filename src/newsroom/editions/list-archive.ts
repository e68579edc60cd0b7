import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { calendarDay, fromCalendarDay } from '../dates';
import { inLists, isPublic } from '../public';
import type { MonthCount, MonthPage, YearPage } from './dto';
import { anyLive, listPage } from './list-page';
import { otherOf } from './reader-rows';
import { archiveTag, listTag } from './tags';

/** By date of issue: `from` is in it, `before` is not. */
type Period = { from: Date; before: Date };

/** Every month in which something live is dated, newest first. */
export async function listMonths(locale: Locale): Promise<MonthCount[]> {
  reads(listTag(locale));
  return countMonths(locale, { from: fromCalendarDay('1900-01-01'), before: fromCalendarDay('2201-01-01') });
}

/** @param year four digits; null when nothing live is dated in it */
export async function findYear(locale: Locale, year: string): Promise<YearPage | null> {
  const other = otherOf(locale);
  reads(archiveTag(year, locale), archiveTag(year, other));
  const period = { from: fromCalendarDay(`${year}-01-01`), before: fromCalendarDay(`${Number(year) + 1}-01-01`) };
  const [months, inOther] = await Promise.all([countMonths(locale, period), anyLive(other, dated(period))]);
  return months.length > 0 ? { year, months, inOther } : null;
}

/** @param month `YYYY-MM`; null when nothing live is dated in it, or there is no such page */
export async function listMonth(locale: Locale, month: string, page: number): Promise<MonthPage | null> {
  const other = otherOf(locale);
  reads(archiveTag(month, locale), archiveTag(month, other));
  const article = dated(monthOf(month));
  const [list, inOther] = await Promise.all([listPage(locale, article, page), anyLive(other, article)]);
  return list && list.total > 0 ? { month, inOther, ...list } : null;
}

function monthOf(month: string): Period {
  const from = fromCalendarDay(`${month}-01`);
  return { from, before: new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1)) };
}

const dated = ({ from, before }: Period) => ({ issuedOn: { gte: from, lt: before } });

/** In SQL, because Prisma groups by no column of a relation and by no part of a date. */
const countMonths = (locale: Locale, { from, before }: Period) => db().$queryRaw<MonthCount[]>`
  SELECT to_char(a."issuedOn", 'YYYY-MM') AS "month", count(*)::int AS "count"
  FROM "Edition" e
  JOIN "Localization" l ON l."id" = e."localizationId"
  JOIN "Article" a ON a."id" = l."articleId"
  WHERE e."state" = ${isPublic.state}::"EditionState" AND l."locale" = ${locale}::"Locale"
    AND a."kind" = ${inLists}::"ArticleKind" AND a."issuedOn" >= ${calendarDay(from)}::date AND a."issuedOn" < ${calendarDay(before)}::date
  GROUP BY 1 ORDER BY 1 DESC`;

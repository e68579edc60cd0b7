import { db, type Locale } from '@/platform/db/client';
import { one } from '@/platform/one';
import { reads, validUntil } from '@/platform/tags';
import { calendarDay } from '../dates';
import type { NewsLink } from '../editions/dto';
import { articleTag } from '../editions/tags';
import { publicEditions } from '../public';
import { weekBegins } from './queries';

/** How long a page holds its list, and a worker the order behind it; in milliseconds. */
const held = 10 * 60_000;
const orderHeld = 10_000;

/** Those in front, and some to take the place of what is taken off line meanwhile. */
const ranked = 20;

/** To ask for beside a text: one more than are shown, for the text itself is left out. */
export const mostReadBesides = 6;

/**
 * The texts of a language that were read most in the last seven days, of those that are live, the most read first.
 * Each is tagged, so one that changes or goes changes or goes here, too; newcomers wait until the page is made again.
 */
export async function listMostRead(locale: Locale, limit: number, now: Date): Promise<NewsLink[]> {
  const ids = await rankedIds(locale, now);
  const rows = await db().edition.findMany({
    where: { ...publicEditions(locale), localizationId: { in: ids } },
    select: {
      slug: true,
      title: true,
      localizationId: true,
      localization: { select: { articleId: true, article: { select: { issuedOn: true } } } },
    },
  });
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = ({ localizationId }: { localizationId: string }) => places.get(localizationId) ?? ranked;
  const shown = rows.sort((a, b) => placeOf(a) - placeOf(b)).slice(0, limit);
  reads(...shown.map(({ localization }) => articleTag(localization.articleId)));
  validUntil(new Date(now.getTime() + held));
  return shown.map(({ slug, title, localization: { article } }) => ({
    slug,
    title,
    issuedOn: calendarDay(article.issuedOn),
  }));
}

type Order = { at: number; ids: Promise<string[]> };

/** Every page that is made asks for the order, and it adds up a week of an archive: one answer serves for a while. */
function rankedIds(locale: Locale, now: Date): Promise<string[]> {
  const orders = one('mostRead', () => new Map<Locale, Order>());
  const known = orders.get(locale);
  if (known && Math.abs(now.getTime() - known.at) < orderHeld) return known.ids;
  const ids = rank(locale, now);
  orders.set(locale, { at: now.getTime(), ids });
  ids.catch(() => orders.delete(locale));
  return ids;
}

async function rank(locale: Locale, now: Date): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT views."localizationId" AS id
    FROM "ViewCount" AS views JOIN "Localization" AS text ON text."id" = views."localizationId"
    WHERE views."day" >= ${weekBegins(now)}::date AND text."locale" = ${locale}::"Locale"
      AND EXISTS (SELECT FROM "Edition" WHERE "localizationId" = text."id" AND "state" = 'published')
    GROUP BY views."localizationId"
    ORDER BY sum(views."count") DESC, views."localizationId" DESC
    LIMIT ${ranked}`;
  return rows.map(({ id }) => id);
}

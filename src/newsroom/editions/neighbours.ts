import type { Database, Locale, Prisma, Tx } from '@/platform/db/client';
import { calendarDay } from '../dates';
import { publicEditions } from '../public';

type Place = { articleId: string; issuedOn: Date; mainChannelId: string };
export type Neighbour = { articleId: string; slug: string; title: string; issuedOn: string };

/** The articles issued just before and just after this one in its main channel, live in this language. */
export async function neighbours(from: Database | Tx, locale: Locale, place: Place) {
  const [previous, next] = await Promise.all([find(from, locale, place, 'before'), find(from, locale, place, 'after')]);
  return { previous, next };
}

async function find(from: Database | Tx, locale: Locale, place: Place, side: 'before' | 'after') {
  const beyond = side === 'before' ? 'lt' : 'gt';
  const order = side === 'before' ? 'desc' : 'asc';
  const article: Prisma.ArticleWhereInput = {
    channels: { some: { channelId: place.mainChannelId, position: 0 } },
    OR: [{ issuedOn: { [beyond]: place.issuedOn } }, { issuedOn: place.issuedOn, id: { [beyond]: place.articleId } }],
  };
  const edition = await from.edition.findFirst({
    where: { ...publicEditions(locale), localization: { locale, article } },
    orderBy: [{ localization: { article: { issuedOn: order } } }, { localization: { article: { id: order } } }],
    select: {
      slug: true,
      title: true,
      localization: { select: { articleId: true, article: { select: { issuedOn: true } } } },
    },
  });
  if (!edition) return null;
  const { slug, title, localization } = edition;
  return { articleId: localization.articleId, slug, title, issuedOn: calendarDay(localization.article.issuedOn) };
}

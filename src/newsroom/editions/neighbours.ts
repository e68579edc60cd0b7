import type { Database, Locale, Prisma, Tx } from '@/platform/db/client';
import { calendarDay } from '../dates';
import { publicNews } from '../public';

type Spot = { articleId: string; issuedOn: Date; mainChannelId: string };
export type Neighbour = { articleId: string; slug: string; title: string; issuedOn: string };

/** How many articles to either side a page may show: the one beside it, and what is near when little is related. */
export const reach = 4;

/** The articles issued just before and just after this one in its main channel, live in this language; nearest first. */
export async function window(from: Database | Tx, locale: Locale, spot: Spot, take: number) {
  const [before, after] = await Promise.all([
    find(from, locale, spot, 'before', take),
    find(from, locale, spot, 'after', take),
  ]);
  return { before, after };
}

async function find(from: Database | Tx, locale: Locale, spot: Spot, side: 'before' | 'after', take: number) {
  const beyond = side === 'before' ? 'lt' : 'gt';
  const order = side === 'before' ? 'desc' : 'asc';
  const article: Prisma.ArticleWhereInput = {
    channels: { some: { channelId: spot.mainChannelId, position: 0 } },
    OR: [{ issuedOn: { [beyond]: spot.issuedOn } }, { issuedOn: spot.issuedOn, id: { [beyond]: spot.articleId } }],
  };
  const editions = await from.edition.findMany({
    where: publicNews(locale, article),
    orderBy: [{ localization: { article: { issuedOn: order } } }, { localization: { article: { id: order } } }],
    take,
    select: {
      slug: true,
      title: true,
      localization: { select: { articleId: true, article: { select: { issuedOn: true } } } },
    },
  });
  return editions.map(
    ({ slug, title, localization }): Neighbour => ({
      articleId: localization.articleId,
      slug,
      title,
      issuedOn: calendarDay(localization.article.issuedOn),
    }),
  );
}

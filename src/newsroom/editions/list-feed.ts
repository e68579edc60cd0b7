import { db, type Locale, type Prisma } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import type { Body } from '../body/schema';
import { correctionsIn, withCorrections } from '../corrections/corrections';
import { publicNews } from '../public';
import { listArticleTags } from '../tags/article-tags';
import { dated, datesOf } from './dated-rows';
import type { FeedDto } from './feed-dto';
import { channelLink, introIn, newestFirst, newsItem, sourceName } from './reader-rows';
import { channelTag, listTag } from './tags';

export const feedLength = 30;

const feedRow = {
  ...dated,
  body: true,
  localization: {
    select: {
      ...dated.localization.select,
      article: {
        select: {
          ...dated.localization.select.article.select,
          tags: { orderBy: { position: 'asc' }, select: { tag: true } },
          ...withCorrections,
        },
      },
    },
  },
} as const satisfies Prisma.EditionSelect;

/**
 * The texts that came before their readers last, or changed in a way they should hear of, whole: of the site, or of a channel; null where there is no such
 * channel. In order of publication and not of the date of issue, or a release that was issued long ago and published
 * today would never reach those who follow the feed.
 */
export async function listFeed(locale: Locale, channelSlug: string | null): Promise<FeedDto | null> {
  const channel = channelSlug === null ? null : await findChannel(locale, channelSlug);
  if (channelSlug !== null && !channel) return null;
  if (!channel) reads(listTag(locale));

  const inChannel = channel ? { channels: { some: { channelId: channel.id } } } : {};
  const rows = await db().edition.findMany({
    where: publicNews(locale, inChannel),
    orderBy: [{ majorAt: 'desc' }, ...newestFirst],
    take: feedLength,
    select: feedRow,
  });
  const entries = rows.flatMap((row) => {
    const dates = datesOf(row);
    if (!dates) return [];
    const { article } = row.localization;
    const source = sourceName(locale, article.department);
    const tags = listArticleTags(locale, article);
    const corrections = correctionsIn(locale, article);
    const item = newsItem(locale, row);
    return [{ ...item, id: row.localization.id, body: row.body as Body, corrections, source, tags, dates }];
  });
  return { channel: channel?.link ?? null, entries };
}

async function findChannel(locale: Locale, slug: string) {
  reads('channels');
  const channel = await db().channel.findUnique({ where: { slug } });
  if (!channel) return null;
  reads(channelTag(channel.id, locale));
  return { id: channel.id, link: { ...channelLink(locale, channel), intro: introIn(locale, channel) } };
}

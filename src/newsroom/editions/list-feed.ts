import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import type { Body } from '../body/schema';
import { publicEditions } from '../public';
import { dated, datesOf } from './dated-rows';
import type { FeedDto } from './feed-dto';
import { channelLink, introIn, nameIn, newestFirst, newsItem } from './reader-rows';
import { channelTag, listTag } from './tags';

export const feedLength = 30;

/**
 * The texts that came before their readers last, whole: of the site, or of a channel; null where there is no such
 * channel. In order of publication and not of the date of issue, or a release that was issued long ago and published
 * today would never reach those who follow the feed.
 */
export async function listFeed(locale: Locale, channelSlug: string | null): Promise<FeedDto | null> {
  const channel = channelSlug === null ? null : await findChannel(locale, channelSlug);
  if (channelSlug !== null && !channel) return null;
  if (!channel) reads(listTag(locale));

  const inChannel = channel && { article: { channels: { some: { channelId: channel.id } } } };
  const rows = await db().edition.findMany({
    where: { ...publicEditions(locale), localization: { locale, ...inChannel } },
    orderBy: [{ publishedAt: 'desc' }, ...newestFirst],
    take: feedLength,
    select: { ...dated, body: true },
  });
  const entries = rows.flatMap((row) => {
    const dates = datesOf(row);
    if (!dates) return [];
    const source = nameIn(locale, row.localization.article.department);
    return [{ ...newsItem(locale, row), id: row.localization.id, body: row.body as Body, source, dates }];
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

import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { publicEditions } from '../public';
import type { ChannelPage } from './dto';
import { channelLink, introIn, listed, newestFirst, newsItem } from './reader-rows';
import { channelTag } from './tags';

export const perPage = 6;

/** A page of a channel, newest first; null where there is no such channel or no such page. The first always is. */
export async function listChannel(locale: Locale, slug: string, page: number): Promise<ChannelPage | null> {
  reads('channels');
  const channel = await db().channel.findUnique({ where: { slug } });
  if (!channel) return null;
  reads(channelTag(channel.id, locale));

  const where = {
    ...publicEditions(locale),
    localization: { locale, article: { channels: { some: { channelId: channel.id } } } },
  };
  const total = await db().edition.count({ where });
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (page > pages) return null;
  const rows = await db().edition.findMany({
    where,
    orderBy: [...newestFirst],
    skip: (page - 1) * perPage,
    take: perPage,
    select: listed,
  });
  return {
    channel: { ...channelLink(locale, channel), intro: introIn(locale, channel) },
    items: rows.map((row) => newsItem(locale, row)),
    page,
    pages,
  };
}

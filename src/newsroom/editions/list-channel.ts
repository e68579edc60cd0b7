import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import type { ChannelPage } from './dto';
import { listPage } from './list-page';
import { channelLink, introIn } from './reader-rows';
import { channelTag } from './tags';

/** A page of a channel; null where there is no such channel or no such page. */
export async function listChannel(locale: Locale, slug: string, page: number): Promise<ChannelPage | null> {
  reads('channels');
  const channel = await db().channel.findUnique({ where: { slug } });
  if (!channel) return null;
  reads(channelTag(channel.id, locale));
  const list = await listPage(locale, { channels: { some: { channelId: channel.id } } }, page);
  return list && { channel: { ...channelLink(locale, channel), intro: introIn(locale, channel) }, ...list };
}

import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { usualChannel } from '../settings/home-schema';
import { readSettings } from '../settings/read-settings';
import type { Setting } from '../settings/schema';
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

/** The first channel that a draft of settings shows otherwise than it stands, else the first: for its preview. */
export async function listChangedChannel(locale: Locale, draft: Setting): Promise<ChannelPage | null> {
  const [now, then] = await Promise.all([readSettings(), readSettings(draft)]);
  const channels = await db().channel.findMany({
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: { id: true, slug: true },
  });
  const isChanged = ({ id }: { id: string }) => {
    const [before, after] = [now, then].map(({ channels: shown }) => shown.channels[id] ?? usualChannel);
    return before?.layout !== after?.layout || before?.time !== after?.time;
  };
  const channel = channels.find(isChanged) ?? channels[0];
  return channel ? listChannel(locale, channel.slug, 1) : null;
}

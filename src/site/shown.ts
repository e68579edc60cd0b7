import type { ChannelShown, SiteDto } from '@/newsroom/settings/dto';

const usual: ChannelShown = { layout: 'list', time: false };

/** How a channel shows its texts. */
export const channelShown = (site: SiteDto, slug: string): ChannelShown =>
  site.channels.find((channel) => channel.slug === slug) ?? usual;

type Timed = { time?: string | null; channel?: { slug: string } | null };

/** The hour of a text where the channel it belongs to shows it. */
export const timeShown = (site: SiteDto, item: Timed): string | null =>
  item.channel && channelShown(site, item.channel.slug).time ? (item.time ?? null) : null;

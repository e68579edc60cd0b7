import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { publicNews } from '../public';
import type { HomeBlockSetting } from '../settings/home-schema';
import { linksIn } from '../settings/present-site';
import { readSettings } from '../settings/read-settings';
import type { Setting } from '../settings/schema';
import { listTopics } from '../topics/list-topics';
import { listMostRead } from '../views/most-read';
import type { Home, HomeBlock, Lead, NewsItem } from './dto';
import { findLeads, presentLead } from './find-leads';
import { channelLink, listed, newestFirst, newsItem } from './reader-rows';
import { listTag } from './tags';

const mostReadShown = 5;

type Channels = Awaited<ReturnType<typeof readChannels>>;
type Front = { locale: Locale; channels: Channels; leads: LeadBlocks };
type LeadBlocks = { lead: Lead; seconds: NewsItem[]; passage: { en: string; zh: string } | null } | null;

/**
 * The front page as its layout says. A block that has nothing to show in this language is left out.
 * @param draft one group of settings as it is about to be saved, for a preview
 */
export async function findHome(locale: Locale, draft?: Setting | null): Promise<Home> {
  reads(listTag(locale), 'channels');
  const settings = await readSettings(draft);
  const { blocks } = settings.home;
  const seconds = blocks.find((block) => block.kind === 'lead')?.seconds ?? 0;
  const [channels, rows] = await Promise.all([readChannels(), findLeads(locale, settings.leads.articles, 1 + seconds)]);
  const leads = rows[0]
    ? { ...(await presentLead(locale, rows[0])), seconds: rows.slice(1).map((row) => newsItem(locale, row)) }
    : null;
  const front = { locale, channels, leads };
  const shown = (await Promise.all(blocks.map((block) => present(front, block)))).flatMap((block) => block ?? []);
  const mostRead = await listMostRead(locale, mostReadShown, new Date());
  return { empty: leads === null, latest: latestOf(shown), blocks: shown, mostRead };
}

async function present({ locale, channels, leads }: Front, block: HomeBlockSetting): Promise<HomeBlock | null> {
  switch (block.kind) {
    case 'lead':
      return leads && { kind: 'lead', lead: leads.lead, seconds: leads.seconds };
    case 'passage':
      return leads?.passage ? { kind: 'passage', passage: leads.passage, lead: leads.lead } : null;
    case 'columns': {
      const named = block.channelIds.flatMap((id) => channels.filter((channel) => channel.id === id));
      const columns = (named.length > 0 ? named : channels).map((channel) => newestOf(locale, channel, block.items));
      return { kind: 'columns', layout: block.layout, columns: await Promise.all(columns) };
    }
    case 'notices': {
      const channel = channels.find(({ id }) => id === block.channelId);
      const found = channel && (await newestOf(locale, channel, block.items));
      return found && found.items.length > 0 ? { kind: 'notices', ...found } : null;
    }
    case 'topics': {
      const topics = (await listTopics(locale)).slice(0, block.items);
      return topics.length > 0 ? { kind: 'topics', topics } : null;
    }
    case 'links': {
      const links = linksIn(locale, block.links);
      return links.length > 0 ? { kind: 'links', title: block.title[locale], links } : null;
    }
  }
}

const readChannels = () => db().channel.findMany({ orderBy: [{ position: 'asc' }, { slug: 'asc' }] });

async function newestOf(locale: Locale, channel: Channels[number], take: number) {
  const rows = await db().edition.findMany({
    where: publicNews(locale, { channels: { some: { channelId: channel.id } } }),
    orderBy: [...newestFirst],
    take,
    select: listed,
  });
  return { channel: channelLink(locale, channel), items: rows.map((row) => newsItem(locale, row)) };
}

function latestOf(blocks: HomeBlock[]): string | null {
  const items = blocks.flatMap((block): NewsItem[] => {
    switch (block.kind) {
      case 'lead':
        return [block.lead, ...block.seconds];
      case 'columns':
        return block.columns.flatMap((column) => column.items);
      case 'notices':
        return block.items;
      default:
        return [];
    }
  });
  return (
    items
      .map(({ issuedOn }) => issuedOn)
      .sort()
      .at(-1) ?? null
  );
}

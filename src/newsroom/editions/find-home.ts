import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import type { HomeBlockSetting } from '../settings/home-schema';
import { linksIn } from '../settings/present-site';
import { readSettings } from '../settings/read-settings';
import type { Setting } from '../settings/schema';
import { listTopics } from '../topics/list-topics';
import { listMostRead } from '../views/most-read';
import type { Home, HomeBlock, Lead, NewsItem } from './dto';
import { findColumns, newestIn } from './find-columns';
import { findLeads, presentLead } from './find-leads';
import { channelLink, newsItem } from './reader-rows';
import { listTag } from './tags';

type Channels = Awaited<ReturnType<typeof readChannels>>;
/** `leading` are the ids of the articles at the head of the page, if it has one. */
type Front = { locale: Locale; channels: Channels; leads: LeadBlocks; leading: string[]; blocks: HomeBlockSetting[] };
type LeadBlocks = { lead: Lead; seconds: NewsItem[]; passage: { en: string; zh: string } | null } | null;

/**
 * The front page as its layout says. A block that has nothing to show in this language is left out.
 * @param draft one group of settings as it is about to be saved, for a preview
 */
export async function findHome(locale: Locale, draft?: Setting | null): Promise<Home> {
  reads(listTag(locale), 'channels');
  const settings = await readSettings(draft);
  const { blocks } = settings.home;
  const head = blocks.find((block) => block.kind === 'lead');
  const [channels, rows] = await Promise.all([
    readChannels(),
    findLeads(locale, settings.leads.articles, 1 + (head?.seconds ?? 0)),
  ]);
  const leads = rows[0]
    ? { ...(await presentLead(locale, rows[0])), seconds: rows.slice(1).map((row) => newsItem(locale, row)) }
    : null;
  const leading = head ? rows.map(({ localization }) => localization.articleId) : [];
  const front = { locale, channels, leads, leading, blocks };
  const shown = (await Promise.all(blocks.map((block) => present(front, block)))).flatMap((block) => block ?? []);
  return { empty: leads === null, latest: latestOf(shown), blocks: shown };
}

async function present(front: Front, block: HomeBlockSetting): Promise<HomeBlock | null> {
  const { locale, channels, leads } = front;
  switch (block.kind) {
    case 'lead':
      return leads && { kind: 'lead', lead: leads.lead, seconds: leads.seconds };
    case 'passage':
      return leads?.passage ? { kind: 'passage', passage: leads.passage, lead: leads.lead } : null;
    case 'columns': {
      const columns = await findColumns(locale, channelsOf(front, block.channelIds), block.items, front.leading);
      return columns.length > 0 ? { kind: 'columns', layout: block.layout, columns } : null;
    }
    case 'notices': {
      const channel = channels.find(({ id }) => id === block.channelId);
      const rows = channel ? await newestIn(locale, channel, block.items) : [];
      const items = rows.map((row) => newsItem(locale, row));
      return channel && items.length > 0 ? { kind: 'notices', channel: channelLink(locale, channel), items } : null;
    }
    case 'topics': {
      const topics = (await listTopics(locale)).slice(0, block.items);
      return topics.length > 0 ? { kind: 'topics', topics } : null;
    }
    case 'mostRead': {
      const items = await listMostRead(locale, block.items, new Date());
      return items.length > 0 ? { kind: 'mostRead', items } : null;
    }
    case 'links': {
      const links = linksIn(locale, block.links);
      return links.length > 0 ? { kind: 'links', title: block.title[locale], links } : null;
    }
  }
}

const readChannels = () => db().channel.findMany({ orderBy: [{ position: 'asc' }, { slug: 'asc' }] });

/** Those named, in their order; or else every one that has no board of its own on the page. */
function channelsOf({ channels, blocks }: Front, named: string[]): Channels {
  const boards = blocks.flatMap((block) => (block.kind === 'notices' ? block.channelId : []));
  return named.length > 0
    ? named.flatMap((id) => channels.filter((channel) => channel.id === id))
    : channels.filter(({ id }) => !boards.includes(id));
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

import { db, type Locale } from '@/platform/db/client';
import { publicNews } from '../public';
import type { NewsItem } from './dto';
import { channelLink, type ListedRow, listed, newestFirst, newsItem } from './reader-rows';

type Channel = { id: string; slug: string; nameEn: string; nameZh: string };

/** A column that would be shorter without what stands elsewhere is filled up with it to so many rows. */
const fewest = 2;

/** The newest of a channel in a language. */
export const newestIn = (locale: Locale, { id }: Channel, take: number): Promise<ListedRow[]> =>
  db().edition.findMany({
    where: publicNews(locale, { channels: { some: { channelId: id } } }),
    orderBy: [...newestFirst],
    take,
    select: listed,
  });

/**
 * The newest of each channel, and no article twice on the page as long as there are others: one that leads, or stands
 * in a column before, gives way to the next of its channel. A channel with nothing has no column.
 * @param shown ids of the articles that stand elsewhere on the page
 */
export async function findColumns(locale: Locale, channels: Channel[], items: number, shown: Iterable<string>) {
  const seen = new Set(shown);
  const rows = await Promise.all(channels.map((channel) => newestIn(locale, channel, 2 * items + seen.size)));
  const columns: { channel: ReturnType<typeof channelLink>; items: NewsItem[] }[] = [];
  for (const [at, channel] of channels.entries()) {
    const newest = rows[at] ?? [];
    const chosen = new Set(newest.filter((row) => !seen.has(idOf(row))).slice(0, items));
    for (const row of newest) if (chosen.size < Math.min(fewest, items)) chosen.add(row);
    for (const row of chosen) seen.add(idOf(row));
    const inOrder = newest.filter((row) => chosen.has(row)).map((row) => newsItem(locale, row));
    if (inOrder.length > 0) columns.push({ channel: channelLink(locale, channel), items: inOrder });
  }
  return columns;
}

const idOf = ({ localization }: ListedRow): string => localization.articleId;

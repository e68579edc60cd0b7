import type { FeedFormat } from '@/i18n/documents';
import type { Locale } from '@/i18n/locales';
import { listFeed } from '@/newsroom/editions/queries';
import { readSite } from '@/newsroom/settings/queries';
import type { Document } from '../documents';
import { atom } from './atom';
import { describeFeed, type Feed } from './feed';
import { jsonFeed } from './json-feed';
import { rss } from './rss';

const formats: Record<FeedFormat, (feed: Feed) => string> = { rss, atom, json: jsonFeed };

/** The latest texts of a language, or of a channel in it; null where there is no such channel. */
export async function makeFeed(place: {
  locale: Locale;
  format: FeedFormat;
  channel: string | null;
}): Promise<Document | null> {
  const found = await listFeed(place.locale, place.channel);
  if (!found) return null;
  const feed = describeFeed(place, await readSite(place.locale), found);
  return { type: `${feed.type}; charset=utf-8`, body: formats[place.format](feed) };
}

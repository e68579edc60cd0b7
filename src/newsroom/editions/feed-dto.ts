import type { ArticleKind, Locale } from '@/platform/db/client';
import type { Body } from '../body/schema';
import type { ChannelLink, Dates, NewsItem, TagLink, Update } from './dto';

/** What feeds and sitemaps are made from. */
export type FeedEntry = NewsItem & {
  /** Of the localization: it stays when title, slug and edition change. */
  id: string;
  body: Body;
  /** The latest first. */
  corrections: Update[];
  source: string;
  tags: TagLink[];
  dates: Dates;
};

export type FeedDto = {
  /** null for the feed of the whole site. */
  channel: (ChannelLink & { intro: string }) | null;
  entries: FeedEntry[];
};

/** A text that is live; `updated` is an instant, ISO 8601 in UTC. */
export type LiveText = { kind: ArticleKind; locale: Locale; slug: string; updated: string };

/** One article in every language it is live in. */
export type LiveArticle = LiveText[];

/** The channel's newest text in each language; null where there is none. */
export type ChannelUpdates = { slug: string; updated: Record<Locale, string | null> };

export type FreshText = { locale: Locale; slug: string; title: string; published: string };

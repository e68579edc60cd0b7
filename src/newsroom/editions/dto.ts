import type { Locale } from '@/platform/db/client';

/** What readers' pages are given: narrow, named, without ids they have no use for. Dates are `YYYY-MM-DD`. */
export type ChannelLink = { slug: string; name: string };

export type NewsLink = { slug: string; title: string; issuedOn: string };

export type NewsItem = NewsLink & { summary: string; channel: ChannelLink };

/** The same article in the other language; null while it has no live edition there. */
export type Sibling = { slug: string; title: string } | null;

/** When a text came before its readers. Instants are ISO 8601 in UTC. */
export type Dates = {
  /** Its first edition in this language. */
  published: string;
  /** The same as `YYYY-MM-DD HH:MM` in the site's zone. */
  publishedMinute: string;
  /** The edition that is live. */
  updated: string;
};

/** How often a text was read, as of the making of its page, and the mark its readers are counted by; none in a preview. */
export type PageViews = { count: number; mark: string | null };

export type ArticleDto = NewsItem & {
  locale: Locale;
  views: PageViews;
  /** null in the preview of a text that no reader has seen yet. */
  dates: Dates | null;
  /** Whether the article was begun in this language; the other one is its translation. */
  original: boolean;
  /** Escaped HTML from newsroom/body, ready to be set as it is. */
  html: string;
  /** Name of the source department, and the slug of the page of its texts. */
  source: string;
  department: string;
  /** The editor in charge; null where none is named in this language. */
  editor: string | null;
  sibling: Sibling;
  /** Neighbours in the main channel: the one issued before and the one after. */
  previous: NewsLink | null;
  next: NewsLink | null;
};

/** What an address of an article answers. */
export type Found =
  | { answer: 'live'; article: ArticleDto }
  | { answer: 'moved'; slug: string }
  /** `on` is the day it was taken off line, in the site's zone. */
  | { answer: 'unpublished'; on: string; sibling: Sibling; channel: ChannelLink }
  /** Nothing here; `sibling` is a live text at this address in the other language, if there is one. */
  | { answer: 'none'; sibling: Sibling };

/** An article in both languages, for reading them side by side. */
export type ParallelDto = {
  issuedOn: string;
  channel: ChannelLink;
  /** Of the text in the page's own language. */
  views: PageViews;
  /** `source` is the name of the source department in that language, `editor` that of the editor in charge. */
  texts: Record<Locale, { slug: string; title: string; source: string; editor: string | null }>;
  rows: ParallelRow[];
};

/** Numbered rows can be pointed at; those of headings alone have no number. */
export type ParallelRow = {
  number: number | null;
  /** Escaped HTML from newsroom/body; '' where this language has nothing here. */
  html: Record<Locale, string>;
};

/** What the address of both texts of an article answers. */
export type FoundParallel =
  | { answer: 'live'; parallel: ParallelDto }
  /** Live in this language alone: there is nothing to lay beside it. */
  | { answer: 'alone'; article: ArticleDto }
  | Exclude<Found, { answer: 'live' }>;

/** One page of a list, newest first. */
export type ListPage = {
  items: NewsItem[];
  /** On all pages. */
  total: number;
  /** Counted from 1. */
  page: number;
  pages: number;
};

export type ChannelPage = ListPage & { channel: ChannelLink & { intro: string } };

/** `inOther`: whether a list of the same things holds something in the other language as well. */
export type DepartmentPage = ListPage & { department: DepartmentLink; inOther: boolean };
export type MonthPage = ListPage & { month: string; inOther: boolean };
export type YearPage = { year: string; months: MonthCount[]; inOther: boolean };

export type DepartmentLink = { slug: string; name: string };
export type DepartmentCount = DepartmentLink & { count: number };

/** How many texts are dated in a month, `YYYY-MM`. */
export type MonthCount = { month: string; count: number };

export type Home = {
  mostRead: NewsLink[];
  lead: (NewsItem & { source: string; sibling: Sibling }) | null;
  /** One paragraph of the lead in both languages; null while the lead is live in one only. */
  passage: { en: string; zh: string } | null;
  seconds: NewsItem[];
  columns: { channel: ChannelLink; items: NewsLink[] }[];
};

import type { Locale } from '@/platform/db/client';
import type { PictureDto } from '../pictures/dto';
import type { Layout } from '../settings/home-schema';
import type { TopicItem } from '../topics/dto';

/** What readers' pages are given: narrow, named, without ids they have no use for. Dates are `YYYY-MM-DD`. */
export type ChannelLink = { slug: string; name: string };

export type NewsLink = {
  slug: string;
  title: string;
  issuedOn: string;
  /** `HH:MM` in the site's zone when it was published on the very day it is dated; shown where its channel says so. */
  time?: string | null;
};

/** `href` is a path of this site or an https address. */
export type NamedLink = { name: string; href: string };

/** `cover` is null where an article has none. */
export type NewsItem = NewsLink & { summary: string; channel: ChannelLink; cover: PictureDto | null };

/** The same article in the other language; null while it has no live edition there. */
export type Sibling = { slug: string; title: string } | null;

/** When a text came before its readers. Instants are ISO 8601 in UTC. */
export type Dates = {
  /** Its first edition in this language. */
  published: string;
  /** The same as `YYYY-MM-DD HH:MM` in the site's zone. */
  publishedMinute: string;
  /** The last change that is not minor. */
  updated: string;
};

/** When a text ended, in the site's zone, and why; '' for one that ended before reasons were asked for. */
export type Ended = { on: string; reason: string };

/** What readers were told of a change or an error, and the day it came before them. */
export type Update = { on: string; words: string };

export type TagLink = { slug: string; name: string };
export type TopicLink = { slug: string; title: string };
/** How often a text was read, as of the making of its page, and the mark its readers are counted by; none in a preview. */
export type PageViews = { count: number; mark: string | null };

export type ArticleDto = NewsItem & {
  /** Of the edition itself: the address of its share pictures holds it. */
  editionId: string;
  locale: Locale;
  views: PageViews;
  /** null in the preview of a text that no reader has seen yet. */
  dates: Dates | null;
  /** Both the latest first. */
  corrections: Update[];
  updates: Update[];
  /** null while it holds. */
  withdrawn: Ended | null;
  /** Whether the article was begun in this language; the other one is its translation. */
  original: boolean;
  /** Escaped HTML from newsroom/body, ready to be set as it is. */
  html: string;
  /** The text shows its cover itself: it is not set above it once more. */
  coverInText: boolean;
  /** The words of its footnotes, in the order of their numbers; HTML of the same kind. */
  notes: string[];
  /** Name of the source department, and the slug of the page of its texts. */
  source: string;
  department: string;
  /** The editor in charge; null where none is named in this language. */
  editor: string | null;
  sibling: Sibling;
  /** Neighbours in the main channel: the one issued before and the one after. */
  previous: NewsLink | null;
  next: NewsLink | null;
  tags: TagLink[];
  /** Live in this language. */
  topics: TopicLink[];
  /** What to read next, best first. */
  related: NewsLink[];
};

export type PageLink = { slug: string; title: string };

/** A page of the site itself: about, contact, privacy … */
export type PageDto = PageLink & {
  locale: Locale;
  summary: string;
  /** Escaped HTML from newsroom/body, ready to be set as it is. */
  html: string;
  /** The words of its footnotes, in the order of their numbers; HTML of the same kind. */
  notes: string[];
  /** null in the preview of a text that no reader has seen yet. */
  dates: Dates | null;
  /** When the last change that is not minor came before its readers, in the site's zone. */
  updatedOn: string | null;
  corrections: Update[];
  updates: Update[];
  withdrawn: Ended | null;
  original: boolean;
  sibling: Sibling;
  share: ShareText;
};

/** What an address of a text answers while there is no text to read at it. */
export type Absent =
  | { answer: 'moved'; slug: string }
  /** `channel` is null for a page. */
  | { answer: 'unpublished'; ended: Ended; sibling: Sibling; channel: ChannelLink | null }
  /** Nothing here; `sibling` is a live text at this address in the other language, if there is one. */
  | { answer: 'none'; sibling: Sibling };

export type Found = { answer: 'live'; article: ArticleDto } | Absent;
export type FoundPage = { answer: 'live'; page: PageDto } | Absent;

/** A text by its heading; `channel` is null for a page. */
export type Heading = PageLink & { channel: ChannelLink | null; sibling: Sibling };
export type FoundHeading = { answer: 'live'; text: Heading } | Absent;

/** What the picture of a text is made from, where its address is passed on. */
export type ShareText = {
  editionId: string;
  locale: Locale;
  title: string;
  /** null for a page, as is `issuedOn`. */
  source: string | null;
  issuedOn: string | null;
  cover: PictureDto | null;
};

/** An article in both languages, for reading them side by side. */
export type ParallelDto = {
  issuedOn: string;
  /** null for a page. */
  channel: ChannelLink | null;
  /** Readers of the text in the page's own language are counted by it; null where nothing is counted. */
  mark: string | null;
  /** Of the text in the page's own language. */
  share: ShareText;
  texts: Record<Locale, ParallelText>;
  /** Slug of the source department. */
  department: string;
  /** One of the texts shows its cover itself. */
  coverInText: boolean;
  rows: ParallelRow[];
  corrections: Record<Locale, Update[]>;
  /** The words of the footnotes of either text, as HTML. */
  notes: Record<Locale, string[]>;
};

/** One of the two, in the words of its language; a page has neither cover nor hour. */
export type ParallelText = Pick<ArticleDto, 'slug' | 'title' | 'source' | 'editor' | 'cover' | 'time'>;

/** Numbered rows can be pointed at; those of headings alone have no number. */
export type ParallelRow = {
  number: number | null;
  /** Escaped HTML from newsroom/body; '' where this language has nothing here. */
  html: Record<Locale, string>;
  /** One picture on both sides, with nothing but it. */
  samePicture?: true;
};

/** What the address of both texts of an article answers. */
export type FoundParallel =
  | { answer: 'live'; parallel: ParallelDto }
  /** Live in this language alone: there is nothing to lay beside it. */
  | { answer: 'alone'; text: { slug: string; title: string; channel: ChannelLink | null } }
  | Absent;

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

/** What carries a tag. Where it went into another tag, that one's slug alone. */
export type FoundTag =
  | { answer: 'live'; list: ListPage & { tag: TagLink; inOther: boolean } }
  | { answer: 'moved'; slug: string }
  | { answer: 'none' };
export type TagCount = TagLink & { count: number };

/** How many texts are dated in a month, `YYYY-MM`. */
export type MonthCount = { month: string; count: number };

export type Lead = NewsItem & { source: string; sibling: Sibling };

/** The front page, from above to below. */
export type Home = {
  /** Whether anything is live in this language. */
  empty: boolean;
  /** The latest date on the page. */
  latest: string | null;
  blocks: HomeBlock[];
};

export type HomeBlock =
  | { kind: 'lead'; lead: Lead; seconds: NewsItem[] }
  /** One paragraph of the lead in both languages. */
  | { kind: 'passage'; passage: { en: string; zh: string }; lead: Lead }
  | { kind: 'columns'; layout: Layout; columns: { channel: ChannelLink; items: NewsItem[] }[] }
  | { kind: 'notices'; channel: ChannelLink; items: NewsItem[] }
  | { kind: 'topics'; topics: TopicItem[] }
  | { kind: 'mostRead'; items: NewsLink[] }
  | { kind: 'links'; title: string; links: NamedLink[] };

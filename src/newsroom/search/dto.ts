import type { ArticleKind } from '@/platform/db/client';
import type { ChannelLink, NewsItem } from '../editions/dto';

/** A text in pieces: the marked ones are what was looked for. */
export type Piece = { text: string; marked: boolean };

/** A page has neither date nor channel. */
type Shown = Pick<NewsItem, 'slug' | 'title' | 'summary'> & {
  kind: ArticleKind;
  issuedOn: string | null;
  time?: NewsItem['time'];
  channel: ChannelLink | null;
};

export type SearchItem = Shown & { titlePieces: Piece[]; snippet: Piece[] };

export type SearchInput = { q: string; channel: string | null; year: number | null; page: number };

export type SearchResults = Omit<SearchInput, 'page'> & {
  /** The question was longer than what is looked for. */
  cut: boolean;
  outcome:
    | 'blank' // nothing was asked
    | 'found'
    | 'loosely' // nothing has it in one piece; these have its words
    | 'none'
    | 'slow'; // too much for the time a question is given
  total: number;
  /** So many of the best can be turned to. */
  shown: number;
  items: SearchItem[];
  /** Counted from 1. */
  page: number;
  pages: number;
  /** What each filter would leave, the other one standing. */
  channels: (ChannelLink & { count: number })[];
  years: { year: number; count: number }[];
};

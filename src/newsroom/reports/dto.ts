import type { ArticleKind, Locale } from '@/platform/db/client';
import type { QuotePlace } from './find-quote';
import type { Closing } from './schema';

/** A reader's report as the desk sees it. Times are ISO 8601 in UTC; what readers wrote is plain text. */
export type DeskReport = {
  id: string;
  article: { id: string; kind: ArticleKind; locale: Locale; title: string };
  /** Of the live text; null while it is off line. */
  slug: string | null;
  quote: string;
  /** null where the text holds the quotation no longer, or never did. */
  place: QuotePlace | null;
  words: string;
  /** An e-mail address, or ''. */
  contact: string;
  at: string;
  /** null while it waits. */
  closing: { outcome: Closing['outcome']; note: string; at: string; by: string | null } | null;
};

export type DeskReports = {
  reports: DeskReport[];
  /** Whether these are the closed ones. */
  closed: boolean;
  /** How many wait. */
  open: number;
  page: number;
  pages: number;
};

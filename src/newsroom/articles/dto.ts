import type { Locale } from '@/platform/db/client';

/** An article to choose from: for topics, and for what is related to another. */
export type ArticleChoice = {
  id: string;
  /** Of the newest edition; '' where a language is not written. */
  title: Record<Locale, string>;
  issuedOn: string;
  /** Languages in which readers see it. */
  live: Locale[];
};

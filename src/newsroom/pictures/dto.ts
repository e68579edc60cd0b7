import type { Locale } from '@/platform/db/client';

/** A picture as readers' pages show it, in one language. Addresses are paths of this site. */
export type PictureDto = {
  src: string;
  srcSet: string;
  /** Of the largest there is; in pixels. */
  width: number;
  height: number;
  /** '' for one that says nothing of its own. */
  alt: string;
  caption: string;
  credit: string;
  /** A JPEG for those who pass the page on, and its size. */
  share: { src: string; width: number; height: number };
};

type InBoth = Record<Locale, string>;

/** A picture as the desk knows it. Times are ISO 8601 in UTC. */
export type DeskPicture = {
  id: string;
  hash: string;
  width: number;
  height: number;
  name: string;
  alt: InBoth;
  decorative: boolean;
  caption: InBoth;
  credit: InBoth;
  /** Optimistic lock of the words. */
  version: number;
  uploadedAt: string;
  uploadedBy: string | null;
  /** In bytes, of what is kept. */
  bytes: number;
};

export type PictureShelf = { pictures: DeskPicture[]; total: number; page: number; pages: number };

/** A text or an article that shows a picture. */
export type PictureUsed = {
  articleId: string;
  locale: Locale;
  title: string;
  /** Whether it stands in the text, or above it. */
  as: 'figure' | 'cover';
  live: boolean;
};

import type { Locale } from '@/platform/db/client';
import type { SettingGroup } from '../settings/schema';

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

/** What shows a picture: a text, an article or a topic above it, or settings on every page. */
export type PictureUsed =
  | { as: 'figure' | 'cover'; articleId: string; locale: Locale; title: string; live: boolean }
  | { as: 'topic'; topicId: string; locale: Locale; title: string; live: boolean }
  | { as: 'setting'; group: SettingGroup };

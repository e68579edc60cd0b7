import type { Locale } from '@/platform/db/client';
import type { ArticleChoice } from '../articles/dto';
import type { DeskPicture } from '../pictures/dto';

export type DeskTopicRow = {
  id: string;
  slug: string;
  title: { en: string; zh: string };
  live: Locale[];
  articles: number;
  /** ISO 8601 in UTC. */
  updatedAt: string;
};

export type DeskTopic = {
  id: string;
  version: number;
  slug: string;
  titleEn: string;
  titleZh: string;
  introEn: string;
  introZh: string;
  cover: DeskPicture | null;
  live: Locale[];
  articles: ArticleChoice[];
};

import type { SampleBody } from './blocks';
import type { DrawingName, SampleDrawing } from './drawings';

export type InBoth = { en: string; zh: string };

export type SampleSettings = {
  identity: { name: InBoth; shortName: InBoth; seal: string; securityContact: string };
  footer: { organiser: InBoth; operator: InBoth };
  contacts: { staffMailUrl: string; wechat: { name: string; qrText: string } };
  /** Slug of the channel that has a board on the front page. */
  board: string;
};

export type SampleDepartment = { slug: string; nameEn: string; nameZh: string };

export type SampleChannel = {
  slug: string;
  position: number;
  nameEn: string;
  nameZh: string;
  introEn: string;
  introZh: string;
};

export type SampleEdition = { slug: string; title: string; summary: string; body: SampleBody };

export type SampleArticle = {
  /** Slug of the source department. */
  department: string;
  /** YYYY-MM-DD: the date the release itself carries. */
  issuedOn: string;
  /** Channel slugs; the first is the main one. */
  channels: [string, ...string[]];
  published: boolean;
  /** Stands at the head of the front page. */
  lead?: boolean;
  cover?: DrawingName;
  /** The editor in charge, as each language prints the name. */
  editor?: InBoth;
  /** Stands in the text of every language behind so many blocks, with its own words. */
  figure?: { drawing: DrawingName; after: number };
  editions: { en?: SampleEdition; zh?: SampleEdition };
};

/** A page of the site itself. Live in both languages. */
export type SamplePage = { department: string; position: number; editions: { en: SampleEdition; zh: SampleEdition } };

/** `articles` are slugs in either language. */
export type SampleTag = { nameEn: string; nameZh: string; articles: string[] };

/** Shown in both languages. */
export type SampleTopic = {
  slug: string;
  titleEn: string;
  titleZh: string;
  introEn: string;
  introZh: string;
  cover?: DrawingName;
  articles: string[];
};

export type SampleNewsroom = {
  settings: SampleSettings;
  departments: SampleDepartment[];
  channels: SampleChannel[];
  drawings: Record<DrawingName, SampleDrawing>;
  articles: SampleArticle[];
  pages: SamplePage[];
  tags: SampleTag[];
  topics: SampleTopic[];
};

import type { EditionState, Locale } from '@/platform/db/client';
import type { DeskPicture } from '../pictures/dto';

/** What the desk is given. Times are ISO 8601 in UTC, dates `YYYY-MM-DD`. */
export type DeskState = {
  /** Of the newest edition that readers can see or could see; null when none was ever published. */
  public: { state: Exclude<EditionState, 'draft'>; number: string } | null;
  /** The open edition, if one is being prepared. */
  open: { number: string } | null;
};

export type DeskRow = {
  articleId: string;
  /** null where the article has no localization. */
  languages: Record<Locale, (DeskState & { title: string }) | null>;
  channel: { en: string; zh: string };
  issuedOn: string;
  updatedAt: string;
  updatedBy: string | null;
};

export type DeskList = { rows: DeskRow[]; total: number; page: number; pages: number };

export type Facts = {
  articleId: string;
  version: number;
  departmentId: string;
  issuedOn: string;
  /** The first is the main channel. */
  channelIds: string[];
  cover: DeskPicture | null;
  /** Languages whose live page a change of facts alters. */
  live: Locale[];
};

export type Named = { id: string; name: { en: string; zh: string } };

export type DeskEdition = {
  editionId: string;
  /** Optimistic lock: goes back with every save. */
  version: number;
  number: string;
  state: EditionState;
  title: string;
  slug: string;
  summary: string;
  /** TipTap JSON. */
  body: unknown;
  updatedAt: string;
  updatedBy: string | null;
};

/** One language of one article, as its edit page needs it. */
export type DeskLocalization = {
  articleId: string;
  locale: Locale;
  /** What stands in the form: the open edition, else the last public one, else null (nothing written yet). */
  edition: DeskEdition | null;
  states: Record<Locale, DeskState | null>;
  /** What readers see now; beside an open edition it is another one than that in the form. */
  live: { editionId: string; version: number; number: string } | null;
  /** Slug of the live edition in this language. */
  liveSlug: string | null;
  /** A slug to begin with where nothing is written yet: the sibling's. */
  suggestedSlug: string;
  facts: Facts;
  history: { at: string; by: string | null; event: string; locale: Locale | null; number: string | null }[];
};

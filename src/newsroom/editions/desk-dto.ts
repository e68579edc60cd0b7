import type { ArticleKind, EditionState, Locale } from '@/platform/db/client';
import type { ArticleChoice } from '../articles/dto';
import type { DeskPicture } from '../pictures/dto';
import type { Ending } from './rules';

/** What the desk is given. Times are ISO 8601 in UTC, dates `YYYY-MM-DD`. */
export type DeskState = {
  /** Of the newest edition that readers can see or could see; null when none was ever published. */
  public: { state: Exclude<EditionState, 'draft'>; number: string } | null;
  /** The open edition, if one is being prepared. */
  open: { number: string } | null;
};

export type DeskRow = {
  articleId: string;
  kind: ArticleKind;
  /** null where the article has no localization. */
  languages: Record<Locale, (DeskState & { title: string }) | null>;
  /** null for a page. */
  channel: { en: string; zh: string } | null;
  issuedOn: string;
  updatedAt: string;
  updatedBy: string | null;
};

export type DeskList = { kind: ArticleKind | null; rows: DeskRow[]; total: number; page: number; pages: number };

export type Facts = {
  articleId: string;
  kind: ArticleKind;
  version: number;
  departmentId: string;
  issuedOn: string;
  /** The first is the main channel. */
  channelIds: string[];
  tagIds: string[];
  /** Chosen by an editor, with their titles. */
  related: ArticleChoice[];
  /** Of a page among the pages. */
  position: number;
  /** The editor in charge as each language prints the name; '' where it prints none. */
  editorEn: string;
  editorZh: string;
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
  /** Of an open edition; what is said of a live one is not what is to change in it. */
  changeNote: string;
  minorChange: boolean;
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
  /** The draft of the other language, where whoever asks may publish both. */
  otherDraft: { editionId: string; version: number; number: string } | null;
  /** What readers see or saw last, and how it may end by whoever asks; null where nothing can. */
  ending: { editionId: string; version: number; number: string; options: Ending[] } | null;
  /** Slug of the live edition in this language. */
  liveSlug: string | null;
  /** A slug to begin with where nothing is written yet: the sibling's. */
  suggestedSlug: string;
  facts: Facts;
  /** What the person may do to this text. The commands judge again. */
  may: { write: boolean; publish: boolean; changeFacts: boolean };
  /** Languages whose readers can be told of an error by whoever asks. */
  correctable: Locale[];
  /** How often this text was read: ever, and in the last seven days. */
  views: { total: number; week: number };
  history: { at: string; by: string | null; event: string; locale: Locale | null; number: string | null }[];
};

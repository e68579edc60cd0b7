import type { Locale } from '@/i18n/locales';
import type { ArticleChoice } from '@/newsroom/articles/dto';
import type { Chain } from '@/newsroom/audit/dto';
import type { Named } from '@/newsroom/editions/desk-dto';
import type { Imported } from '@/newsroom/old-addresses/dto';

/** What a form gets back from its action. Words live in `messages/`, so only their keys travel. */
export type Refusal = { key: string; params?: Record<string, string | number> };

export type FormState = {
  status: 'idle' | 'done' | 'refused';
  /** By field name; the empty name is the form as a whole. */
  errors: Record<string, Refusal>;
  /** Of the text the errors are about, where a step takes both languages. */
  locale?: Locale;
  /** What was typed, so that nothing is lost when the form is drawn again. */
  values: Record<string, string>;
  /** Of the edition (or of the facts) after the action: the next save must carry it. */
  version?: number;
  editionId?: string;
  /** Somebody saved first: theirs, to read beside one's own. `version` above is then theirs: saving again goes over it. */
  theirs?: { title: string; summary: string; by: string | null; at: string };
  /** Where a preview stands, after one was asked for. */
  previewUrl?: string;
  /** Where the site stands as it would be, after a preview of settings was asked for. */
  previews?: Preview[];
  /** A tag that was made on the way. */
  made?: Named;
  /** Articles that were looked for. */
  found?: ArticleChoice[];
  /** What a file of old addresses holds, or what was taken over of it. */
  imported?: Imported;
  /** Who was invited; the link is shown this once, where no mail carries it. */
  invited?: { id: string; name: string; email: string; link: string | null };
  /** A token that was made, shown this once. */
  token?: { name: string; value: string };
  /** Recovery codes, shown this once. */
  codes?: string[];
  /** Whether the audit is whole, after that was asked. */
  chain?: Chain;
  /** What was done, a key under `desk.done`. */
  done?: string;
};

export type Preview = { view: 'home' | 'article' | 'channel'; locale: 'en' | 'zh'; url: string };

export const idle: FormState = { status: 'idle', errors: {}, values: {} };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

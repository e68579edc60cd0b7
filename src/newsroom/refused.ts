import type { Locale } from '@/platform/db/client';

/** A newer text, shown beside what was typed when somebody else saved first. */
export type Theirs = { title: string; summary: string; by: string | null; at: string };

type About = {
  field?: string;
  params?: Record<string, string | number>;
  theirs?: Theirs;
  version?: number;
  editionId?: string;
  locale?: Locale;
};

/**
 * A person asked for something that is not to be. The key names words under `refusals` in `messages/`; a bug is any
 * other exception.
 */
export class Refused extends Error {
  readonly field: string;
  readonly params?: Record<string, string | number>;
  readonly theirs?: Theirs;
  /** The version a person must have seen before trying again. */
  readonly version?: number;
  /** The edition that version belongs to, where it is another one than was asked for. */
  readonly editionId?: string;
  /** Of the text it concerns, where a step takes both languages. */
  readonly locale?: Locale;

  constructor(
    readonly key: string,
    { field = '', params, theirs, version, editionId, locale }: About = {},
  ) {
    super(key);
    this.field = field;
    this.params = params;
    this.theirs = theirs;
    this.version = version;
    this.editionId = editionId;
    this.locale = locale;
  }
}

/** @throws Refused unless it holds */
export function demand(holds: boolean, key: string, about?: About): asserts holds {
  if (!holds) throw new Refused(key, about);
}

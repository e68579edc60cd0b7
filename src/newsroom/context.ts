import type { Locale } from '@/platform/db/client';
import type { Held } from './people/roles';

/** The key a script came in by: it does no more than its person may, and of that only what it was made for. */
export type UsedToken = { id: string; name: string; actions: string[]; channelIds: string[]; locales: string[] };

/** What has to be done before anything else: until then nothing is allowed (policy.ts). */
export type Owed = 'password' | 'secondFactor';

export type PersonActor = {
  kind: 'person';
  id: string;
  name: string;
  roles: Held[];
  /** Of the browser; null for a script. */
  sessionId: string | null;
  owes?: Owed | null;
  /** The language of the desk; null follows the browser. */
  deskLocale?: Locale | null;
  token?: UsedToken;
};

/** Who acts: a person, or the system itself (sample data, jobs, commands typed at the server). */
export type Actor = PersonActor | { kind: 'system' };

/** Everything a rule may know of the world outside the database. */
export type Ctx = {
  actor: Actor;
  now: Date;
  requestId: string;
  /** The address a request came from, for the audit; null where there is none. */
  from?: string | null;
};

export const personId = (actor: Actor): string | null => (actor.kind === 'person' ? actor.id : null);

import type { Locale } from '@/platform/db/client';
import type { Named } from '../editions/desk-dto';
import type { Role } from '../people/roles';
import type { ScriptRight } from './rules';

export type TokenStanding = 'live' | 'ended' | 'revoked';

/** Times are ISO 8601 in UTC. Of channels and languages, null stands for all. */
export type TokenRow = {
  id: string;
  name: string;
  prefix: string;
  standing: TokenStanding;
  actions: ScriptRight[];
  channels: Named[] | null;
  locales: Locale[] | null;
  expiresAt: string;
  usedAt: string | null;
};

/** What somebody can choose from for a new one; days are those of the site's calendar. */
export type TokenOffer = {
  actions: ScriptRight[];
  channels: Named[];
  locales: Locale[];
  today: string;
  usual: string;
  last: string;
};

/** Who a script is and what it may do, as it is told itself. */
export type Me = {
  person: { id: string; name: string; email: string };
  token: { name: string; prefix: string; expiresAt: string };
  roles: { role: Role; channel: string | null; department: string | null; language: Locale | null }[];
  /** Those of its token that its person holds at this moment. */
  rights: string[];
  languages: Locale[];
  /** null for all of them. */
  channels: { id: string; slug: string; name: Record<Locale, string> }[] | null;
};

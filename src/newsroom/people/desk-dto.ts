import type { Locale } from '@/platform/db/client';
import type { Held, Role } from './roles';

export type { Held, Role } from './roles';

type Names = Record<Locale, string>;

/** A role with the names of its bounds; null stands for the whole site, all departments, both languages. */
export type DeskHeld = { role: Role; channel: Names | null; department: Names | null; locale: Locale | null };

export type Standing = 'invited' | 'active' | 'suspended';

/** Times are ISO 8601 in UTC. */
export type DeskPersonRow = {
  id: string;
  name: string;
  email: string;
  standing: Standing;
  roles: DeskHeld[];
  lastSignInAt: string | null;
  sessions: number;
  secondFactor: boolean;
};

/** How the mail with an invitation fares. */
export type InvitationMail = { state: 'waiting' | 'sent' | 'failed'; at: string; error: string | null };

export type DeskPerson = {
  id: string;
  version: number;
  name: string;
  email: string;
  standing: Standing;
  held: Held[];
  secondFactor: boolean;
  lastSignInAt: string | null;
  /** Too many wrong passwords: for some minutes nobody gets in by this address. */
  locked: boolean;
  sessions: { id: string; openedAt: string; seenAt: string; from: string | null; userAgent: string | null }[];
  /** Of somebody who has not come in yet: until when the last link opens, null where none does. */
  invitation: { until: string | null; mail: InvitationMail | null } | null;
  mayChange: boolean;
  /** Whether it is the person who asks. */
  self: boolean;
};

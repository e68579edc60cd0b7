import type { Locale } from '@/platform/db/client';
import type { Owed } from '../context';

export type OwnSession = {
  id: string;
  /** The one this is read in. */
  here: boolean;
  openedAt: string;
  seenAt: string;
  /** The address it came from. */
  from: string | null;
  userAgent: string | null;
};

export type Profile = {
  name: string;
  email: string;
  version: number;
  deskLocale: Locale | null;
  owes: Owed | null;
  passwordChangedAt: string | null;
  secondFactor: {
    on: boolean;
    needed: boolean;
    codesLeft: number;
    /** While it is being set up: for an app to read or to be told. */
    offer: { secret: string; uri: string } | null;
  };
  sessions: OwnSession[];
};

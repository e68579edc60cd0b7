import type { Locale } from '@/platform/db/client';

/** An event as far as it has to be named. Times are ISO 8601 in UTC. */
export type Link = { sequence: string; at: string; event: string };

/** `missing`: rows before this one; `cut`: a hash that was noted is not there, so the end of the chain is another one. */
export type Fault = 'altered' | 'missing' | 'inserted' | 'cut';

export type Chain =
  | { whole: true; count: number; first: Link | null; last: (Link & { hash: string }) | null }
  | { whole: false; fault: Fault; row: Link | null };

type Names = Record<Locale, string>;

export type DeskEvent = Link & {
  /** null for the system, and for somebody who was not signed in. */
  by: { id: string; name: string } | null;
  /** As they were then. */
  roles: string[];
  token: string | null;
  article: { id: string; title: Names } | null;
  /** To whom it was done. */
  person: { id: string; name: string } | null;
  requestId: string | null;
  from: string | null;
  details: Record<string, unknown>;
};

export type DeskEvents = {
  events: DeskEvent[];
  /** Of what details name by their ids. */
  names: Record<string, Names>;
  /** Where the next page of older ones begins. */
  before: string | null;
  /** Everybody that can be asked for. */
  people: { id: string; name: string }[];
};

import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tx } from './db/client';
import { one } from './one';

/**
 * The thread between writing and reading. A query says with `reads` what a page is made from, absence included; a
 * command says with `changed` what its transaction made out of date; the page store brings the two together.
 */
export type RenderNotes = {
  /** The address that is being rendered. */
  path: string;
  tags: Set<string>;
  status: number;
  /** Path a moved page sends its reader to. */
  location?: string;
  /** When the page is out of date by itself. */
  validUntil?: Date;
  /** What was sent with the request that this page answers. */
  posted?: unknown;
  /** Content-Type of what is not a page but a document for machines. */
  type?: string;
};

const renders = () => one('renders', () => new AsyncLocalStorage<RenderNotes>());

/** Runs a render and lets the functions below write into its notes. */
export const whileNoting = <T>(notes: RenderNotes, render: () => T): T => renders().run(notes, render);

export const newNotes = (path = ''): RenderNotes => ({ path, tags: new Set(), status: 200 });

/** The address that is being rendered, for what stands around every page and cannot be told; '' outside a render. */
export const renderedPath = (): string => renders().getStore()?.path ?? '';

/** Notes that what is being rendered was made from these. Outside a render it does nothing. */
export function reads(...tags: string[]): void {
  const notes = renders().getStore();
  for (const tag of tags) notes?.tags.add(tag);
}

/** Notes the status that goes with an element and returns the element: Next itself can only throw statuses. */
export function answer<T>(status: number, element: T): T {
  const notes = renders().getStore();
  if (notes) notes.status = status;
  return element;
}

/** What the page answers, when it is made once for somebody who sent it; undefined for a page that is only read. */
export const posted = <T>(): T | undefined => renders().getStore()?.posted as T | undefined;

/** Notes that this address has moved for ever to another path of this site. */
export function moved(to: string): null {
  const notes = renders().getStore();
  if (notes) {
    notes.status = 301;
    notes.location = to;
  }
  return null;
}

/** Notes when the page stops being true by itself; the earliest time counts. */
export function validUntil(time: Date): void {
  const notes = renders().getStore();
  if (notes && (!notes.validUntil || time < notes.validUntil)) notes.validUntil = time;
}

export const expiryChannel = 'tongwen_expiry';

/** Any number will do, so long as it is used for nothing else. */
const expiryLock = 7_015_001;

/**
 * Writes, in the transaction that made the change, that pages read from these tags are out of date. The lock makes
 * sequence numbers commit in order: without it a worker that has read number 8 would never look for a 7 that commits
 * later. It is held until the commit, so call this last.
 * @param gone the pages may not be served again, not even while the database is away (an unpublished text)
 */
export async function changed(tx: Tx, tags: string[], gone = false): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${expiryLock})`;
  const { sequence } = await tx.expiry.create({ data: { tags: [...new Set(tags)], gone }, select: { sequence: true } });
  await tx.$executeRaw`SELECT pg_notify(${expiryChannel}, ${String(sequence)})`;
}

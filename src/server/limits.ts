import type { IncomingMessage, ServerResponse } from 'node:http';
import { Turns } from '@/platform/turns';
import { clientAddress } from './client';
import { sendWords } from './send';

/**
 * What costs something is done in turns, for each kind of work by itself: so many at once in a worker, so many waiting,
 * so many of one client (many people may come by one address). Stored pages stand in no line. Whoever writes at the
 * desk may be answered with a page of the desk, which the framework then asks for by itself: so reading and writing
 * never wait for each other.
 */
export const limits = {
  /** Nothing of a search is stored. */
  searches: new Turns(4, 60, 20),
  /** Pages that are not stored yet, in either script. */
  renders: new Turns(16, 400, 100),
  previews: new Turns(4, 40, 12),
  cards: new Turns(8, 80, 20),
  /** Refused forms are pages that have to be made. */
  reports: new Turns(2, 20, 6),
  /** Pages of the desk. */
  rooms: new Turns(16, 200, 60),
  /** Pictures of the desk: a room may show fifty at once. */
  shelf: new Turns(16, 400, 200),
  /** Writes of those who have a session, or say so. */
  writes: new Turns(24, 100, 20),
  /** Signing in, and what else strangers may send to the desk. */
  doors: new Turns(16, 60, 12),
  uploads: new Turns(4, 40, 10),
  api: new Turns(16, 100, 20),
} as const satisfies Record<string, Turns>;

/** Too many of this client's, or too many of everybody's. */
export type Late = 429 | 503;

/**
 * Does the work when its turn has come.
 * @returns with which status whoever asked is to come back later; null when it was done
 */
export async function inTurn(
  line: keyof typeof limits,
  req: IncomingMessage,
  res: ServerResponse,
  work: () => Promise<void>,
): Promise<Late | null> {
  const client = clientAddress(req);
  if (limits[line].hasEnough(client)) return 429;
  const done = await limits[line].take(async () => {
    // Nobody waits for it any more.
    if (!res.destroyed) await work();
    return true;
  }, client);
  return done ? null : 503;
}

const words = {
  429: 'Too many requests from your address at once. Try again in a moment. 来自您网络地址的请求过多，请稍后再试。',
  503: 'The site is busy. Try again in a moment. 访问繁忙，请稍后再试。',
};

export const sendLater = (res: ServerResponse, late: Late): void =>
  sendWords(res, late, words[late], { 'Retry-After': '5', Connection: 'close' });

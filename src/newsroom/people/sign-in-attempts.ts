import { createHash, createHmac } from 'node:crypto';
import { secret } from '@/platform/auth/secret';
import { type Database, db, type Tx } from '@/platform/db/client';
import { one } from '@/platform/one';
import { Turns } from '@/platform/turns';
import { Refused } from '../refused';
import { readSecurity } from '../settings/read-security';
import type { Security } from '../settings/security-schema';

/** So many attempts that did not succeed within so many minutes close the door for one e-mail address. */
type Lockout = Pick<Security, 'attempts' | 'lockMinutes'>;

/** `last`: if it fails as well, the door is closed. */
export type Attempt = { id: string; last: boolean };

/** The longest that anything is counted for but signing in, whose time is a setting; in minutes. */
const longest = 60;

/** Also for addresses that nobody has: whether somebody is known cannot be told from being locked out. */
export const attemptKey = (email: string): string => createHash('sha256').update(email).digest('hex');

/** Of a client, by what it tries. An address of the network has few spellings, so its hash has a key. */
export const clientKey = async (what: string, from: string | null | undefined): Promise<string> =>
  createHmac('sha256', await secret())
    .update(`${what} from ${from ?? ''}`)
    .digest('hex');

/**
 * Guesses by the hundred wait for one another here, and leave the database's connections to everybody else.
 * @throws Refused `signIn.tooOften`
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = await one('signInAttempts', () => new Turns(2, 200)).take(async () => ({ it: await work() }));
  if (!done) throw new Refused('signIn.tooOften');
  return done.it;
}

/**
 * Counts what may be tried only so often, whatever comes of it.
 * @throws Refused `signIn.locked` or `signIn.tooOften`
 */
export const countAttempt = (now: Date, key: string, lockout: Lockout): Promise<unknown> =>
  inTurn(async () => {
    await demandOpen(db(), now, key, lockout);
    const security = await readSecurity(db());
    await db().$transaction(async (tx) => {
      await pruneAttempts(tx, now, security);
      await takeAttempt(tx, now, key, lockout);
    });
  });

/**
 * Takes one of the attempts that are left, before the password is looked at: those that are being judged at the same
 * time, in whatever process, count as well. They queue at the lock of their address.
 * @throws Refused `signIn.locked`, with the minutes until the next one
 */
export async function takeAttempt(tx: Tx, now: Date, key: string, lockout: Lockout): Promise<Attempt> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  const taken = await demandOpen(tx, now, key, lockout);
  const { id } = await tx.signInAttempt.create({ data: { key, at: now }, select: { id: true } });
  return { id, last: taken + 1 >= lockout.attempts };
}

/**
 * Who comes to a door that is closed already need not queue.
 * @returns how many have been taken
 * @throws Refused `signIn.locked`
 */
export async function demandOpen(from: Database | Tx, now: Date, key: string, lockout: Lockout): Promise<number> {
  const { attempts, lockMinutes } = lockout;
  const since = new Date(now.getTime() - lockMinutes * 60_000);
  const taken = await from.signInAttempt.findMany({ where: { key, at: { gt: since } }, orderBy: { at: 'asc' } });
  const [first] = taken.slice(-attempts);
  if (first && taken.length >= attempts) {
    const left = Math.ceil((first.at.getTime() - since.getTime()) / 60_000);
    throw new Refused('signIn.locked', { params: { minutes: Math.max(1, left) } });
  }
  return taken.length;
}

/** The way back: what was tried up to then no longer counts. Attempts that began later go on counting. */
export const forgetAttempts = (tx: Tx, key: string, upTo: Date) =>
  tx.signInAttempt.deleteMany({ where: { key, at: { lte: upTo } } });

/** Old attempts say nothing any more. */
export const pruneAttempts = (tx: Tx, now: Date, { lockMinutes }: Security) =>
  tx.signInAttempt.deleteMany({
    where: { at: { lt: new Date(now.getTime() - Math.max(lockMinutes, longest) * 60_000) } },
  });

/** Whether the door is closed for an address; to show it, not to decide by it. */
export async function isLocked(
  from: Database,
  now: Date,
  key: string,
  { attempts, lockMinutes }: Lockout,
): Promise<boolean> {
  const since = new Date(now.getTime() - lockMinutes * 60_000);
  return (await from.signInAttempt.count({ where: { key, at: { gt: since } } })) >= attempts;
}

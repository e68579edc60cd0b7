import { db } from '@/platform/db/client';
import { one } from '@/platform/one';
import { Turns } from '@/platform/turns';
import { recordEvent } from '../audit/record-event';
import type { EventName } from '../audit/rules';
import { command } from '../command';
import type { Ctx } from '../context';
import { Refused } from '../refused';
import { readSecurity } from '../settings/read-security';
import type { Security } from '../settings/security-schema';
import { type Attempt, demandOpen, pruneAttempts, takeAttempt } from './sign-in-attempts';

type Judged = { key: string; personId?: string; event: EventName };

/**
 * Judges a secret outside any transaction, because that takes a tenth of a second, between two that count: one takes an
 * attempt, the other gives it back or tells that it failed. So guesses are few, wherever they are tried.
 * @throws Refused `signIn.locked`
 */
export async function judge(
  ctx: Ctx,
  { key, personId, event }: Judged,
  fits: () => Promise<boolean>,
): Promise<boolean> {
  const attempt = await begin(ctx, { key });
  const right = await fits();
  if (right) await giveBack(ctx, attempt);
  else await recordFailure(ctx, { personId, event, locked: attempt.last });
  return right;
}

/** Guesses by the hundred wait for one another here, and leave the database's connections to everybody else. */
const turns = () => one('signInAttempts', () => new Turns(2, 200));

async function begin(ctx: Ctx, { key }: { key: string }): Promise<Attempt> {
  const attempt = await turns().take(async () => {
    const security = await readSecurity(db());
    await demandOpen(db(), ctx.now, key, security);
    return take(ctx, { key, security });
  });
  if (!attempt) throw new Refused('signIn.tooOften');
  return attempt;
}

const take = command(async (tx, ctx, { key, security }: { key: string; security: Security }) => {
  await pruneAttempts(tx, ctx.now, security);
  return takeAttempt(tx, ctx.now, key, security);
});

const giveBack = command(async (tx, _, { id }: { id: string }) => {
  await tx.signInAttempt.deleteMany({ where: { id } });
});

type Failure = Omit<Judged, 'key'> & { locked: boolean };

/** The typed address is not written: people type passwords into the wrong field. */
const recordFailure = command(async (tx, ctx, { personId, event, locked }: Failure) => {
  const details = { known: personId !== undefined };
  await recordEvent(tx, ctx, { event, personId, details });
  if (locked) await recordEvent(tx, ctx, { event: 'person.locked', personId, details });
});

import { db } from '@/platform/db/client';
import { recordEvent } from '../audit/record-event';
import type { EventName } from '../audit/rules';
import { command } from '../command';
import type { Ctx } from '../context';
import { readSecurity } from '../settings/read-security';
import type { Security } from '../settings/security-schema';
import { type Attempt, demandOpen, inTurn, pruneAttempts, takeAttempt } from './sign-in-attempts';

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

const begin = (ctx: Ctx, { key }: { key: string }): Promise<Attempt> =>
  inTurn(async () => {
    const security = await readSecurity(db());
    await demandOpen(db(), ctx.now, key, security);
    return take(ctx, { key, security });
  });

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

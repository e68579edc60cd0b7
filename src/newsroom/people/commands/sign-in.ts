import { fitsNobody, passwordFits } from '@/platform/auth/password';
import { db } from '@/platform/db/client';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import type { Ctx } from '../../context';
import { Refused } from '../../refused';
import { openSession } from '../sessions';
import { attemptKey, forgetAttempts, pruneAttempts, takeAttempt, usualLockout } from '../sign-in-attempts';

export type SignIn = { email: string; password: string; userAgent: string | null };

/**
 * Judges a password outside any transaction, because it takes a tenth of a second, between two that count: one takes an
 * attempt, the other opens the session. A wrong password, nobody and somebody suspended are answered alike.
 * @returns what the session's cookie holds
 * @throws Refused `signIn.wrong` or `signIn.locked`
 */
export async function signIn(ctx: Ctx, { email, password, userAgent }: SignIn): Promise<{ session: string }> {
  const key = attemptKey(email);
  await beginAttempt(ctx, { key });
  const person = await db().person.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, suspendedAt: true },
  });
  const fits = await (person?.passwordHash ? passwordFits(person.passwordHash, password) : fitsNobody(password));
  if (!person || !fits || person.suspendedAt) {
    await recordFailure(ctx, { personId: person?.id });
    throw new Refused('signIn.wrong', { field: 'password' });
  }
  return enter(ctx, { personId: person.id, key, userAgent });
}

const beginAttempt = command(async (tx, ctx, { key }: { key: string }) => {
  await pruneAttempts(tx, ctx.now, usualLockout);
  await takeAttempt(tx, ctx.now, key, usualLockout);
});

/** The typed address is not written: people type passwords into the wrong field. */
const recordFailure = command(async (tx, ctx, { personId }: { personId?: string }) => {
  await recordEvent(tx, ctx, { event: 'person.signInFailed', personId, details: { known: personId !== undefined } });
});

type Enter = { personId: string; key: string; userAgent: string | null };

const enter = command(async (tx, ctx, { personId, key, userAgent }: Enter) => {
  await forgetAttempts(tx, key, ctx.now);
  const session = await openSession(tx, ctx, personId, userAgent);
  await recordEvent(tx, ctx, { event: 'person.signedIn', personId });
  return { session };
});

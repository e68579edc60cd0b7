import { fitsNobody, passwordFits } from '@/platform/auth/password';
import { db } from '@/platform/db/client';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import type { Ctx } from '../../context';
import { demand, Refused } from '../../refused';
import { judge } from '../judge';
import { makeOneTimeToken } from '../one-time-tokens';
import { openSession } from '../sessions';
import { attemptKey, forgetAttempts } from '../sign-in-attempts';

export type SignIn = { email: string; password: string; userAgent: string | null };

/** What the session's cookie holds, or that of the next step, where a code is asked for. */
export type SignedIn = { session: string; step?: never } | { step: string; session?: never };

/**
 * A wrong password, nobody and somebody suspended are answered alike.
 * @throws Refused `signIn.wrong` or `signIn.locked`
 */
export async function signIn(ctx: Ctx, { email, password, userAgent }: SignIn): Promise<SignedIn> {
  const key = attemptKey(email);
  const person = await db().person.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, suspendedAt: true, totpConfirmedAt: true },
  });
  const right = await judge(ctx, { key, personId: person?.id, event: 'person.signInFailed' }, async () => {
    const fits = await (person?.passwordHash ? passwordFits(person.passwordHash, password) : fitsNobody(password));
    return fits && person?.suspendedAt === null;
  });
  if (!person || !right) throw new Refused('signIn.wrong', { field: 'password' });
  if (person.totpConfirmedAt) return { step: await makeOneTimeToken(db(), ctx.now, 'secondFactor', person.id) };
  return { session: await enterByPassword(ctx, { personId: person.id, key, userAgent, hash: person.passwordHash }) };
}

type Enter = { personId: string; key: string; userAgent: string | null; by?: 'code' | 'recoveryCode' };

/** The end of signing in, by whatever steps. */
export const enter = command(async (tx, ctx, { personId, key, userAgent, by }: Enter) => {
  await forgetAttempts(tx, key, ctx.now);
  const session = await openSession(tx, ctx, personId, userAgent);
  await recordEvent(tx, ctx, { event: 'person.signedIn', personId, details: by ? { by } : {} });
  return session;
});

/** Another one may have been chosen while this one was judged: then it opens nothing. */
const enterByPassword = command(async (tx, ctx, { hash, ...who }: Enter & { hash: string | null }) => {
  const session = await enter.within(tx, ctx, who);
  const same = await tx.person.count({ where: { id: who.personId, passwordHash: hash } });
  demand(same === 1, 'signIn.wrong', { field: 'password' });
  return session;
});

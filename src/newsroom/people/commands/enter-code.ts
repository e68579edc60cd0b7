import { db } from '@/platform/db/client';
import { command } from '../../command';
import type { Ctx } from '../../context';
import { demand, Refused } from '../../refused';
import { judge } from '../judge';
import { findOneTimeToken, takeOneTimeToken } from '../one-time-tokens';
import { takeCode, takeRecoveryCode } from '../second-factor';
import { attemptKey } from '../sign-in-attempts';
import { enter } from './sign-in';

export type EnterCode = { step: string; code: string; userAgent: string | null };

/**
 * The second step of signing in. A wrong code leaves the step open for another, as long as attempts are left: they are
 * those of the password.
 * @returns what the session's cookie holds
 * @throws Refused `signIn.again`, `code.wrong` or `signIn.locked`
 */
export async function enterCode(ctx: Ctx, { step, code, userAgent }: EnterCode): Promise<{ session: string }> {
  const found = await findOneTimeToken(db(), ctx.now, 'secondFactor', step);
  if (!found?.personId) throw new Refused('signIn.again');
  const { id: personId, email } = await db().person.findUniqueOrThrow({ where: { id: found.personId } });
  const key = attemptKey(email);
  let session = '';
  const right = await judge(ctx, { key, personId, event: 'person.codeRefused' }, async () => {
    try {
      session = await enterWithCode(ctx, { step, code, key, personId, userAgent });
      return true;
    } catch (error) {
      if (error instanceof Refused && error.key === 'code.wrong') return false;
      throw error;
    }
  });
  demand(right, 'code.wrong', { field: 'code' });
  return { session };
}

type EnterWithCode = EnterCode & { key: string; personId: string };

/** Together or not at all: a refused code gives the step back. */
const enterWithCode = command(async (tx, ctx, { step, code, ...who }: EnterWithCode) => {
  demand((await takeOneTimeToken(tx, ctx.now, 'secondFactor', step)) !== null, 'signIn.again');
  const { suspendedAt } = await tx.person.findUniqueOrThrow({ where: { id: who.personId } });
  demand(suspendedAt === null, 'signIn.again');
  const digits = code.normalize('NFKC').replace(/\s/g, '');
  if (await takeCode(tx, ctx.now, who.personId, digits)) return enter.within(tx, ctx, { ...who, by: 'code' });
  demand(await takeRecoveryCode(tx, who.personId, code), 'code.wrong');
  return enter.within(tx, ctx, { ...who, by: 'recoveryCode' });
});

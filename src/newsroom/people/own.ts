import { passwordFits } from '@/platform/auth/password';
import { db } from '@/platform/db/client';
import type { Actor, Ctx, PersonActor } from '../context';
import { demand, Refused } from '../refused';
import { judge } from './judge';
import { attemptKey } from './sign-in-attempts';

/** For what everybody does with the own account, whatever roles one holds. A script does none of it. */
export function demandSelf(actor: Actor): Pick<PersonActor, 'id' | 'roles'> & { sessionId: string } {
  if (actor.kind !== 'person' || actor.id === '' || actor.sessionId === null || actor.token)
    throw new Refused('forbidden');
  return { id: actor.id, roles: actor.roles, sessionId: actor.sessionId };
}

/**
 * Whoever sits at an open desk is not yet its owner.
 * @throws Refused `password.wrong` at the field `present`, or `signIn.locked`
 */
export async function demandPassword(ctx: Ctx, present: string): Promise<void> {
  const { id } = demandSelf(ctx.actor);
  const person = await db().person.findUnique({ where: { id }, select: { email: true, passwordHash: true } });
  const hash = person?.passwordHash;
  if (!hash) throw new Refused('forbidden');
  const about = { key: attemptKey(person.email), personId: id, event: 'person.passwordRefused' } as const;
  demand(await judge(ctx, about, () => passwordFits(hash, present)), 'password.wrong', { field: 'present' });
}

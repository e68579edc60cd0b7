import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { demand } from '../../refused';
import { addPerson } from '../add-person';
import type { SetUp } from '../schema';
import { findSetUpToken, forgetSetUpTokens } from '../set-up-token';

/** Any number will do, so long as it is used for nothing else. */
const setUpLock = 7_015_003;

/** `token` comes by the link that is shown at start; null when the environment names the administrator. */
export type CreateFirstAdministrator = SetUp & { token: string | null };

/** Happens once, also when many ask at the same time: they queue at the lock, and the second finds somebody there. */
export const createFirstAdministrator = command(async (tx, ctx, { token, ...person }: CreateFirstAdministrator) => {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${setUpLock})`;
  demand((await tx.person.count()) === 0, 'setUp.used');
  if (token === null) demand(ctx.actor.kind === 'system', 'forbidden');
  else demand((await findSetUpToken(tx, token, ctx.now)) !== null, 'setUp.used');

  const made = await addPerson(tx, ctx, person);
  await forgetSetUpTokens(tx);
  await recordEvent(tx, ctx, { event: 'person.firstAdministratorMade', details: { personId: made.id } });
  return { personId: made.id };
});

import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { demand } from '../../refused';
import { addPerson } from '../add-person';
import { hasAdministrator } from '../lock-person';
import { takeOneTimeToken } from '../one-time-tokens';
import { wholeSite } from '../roles';
import type { SetUp } from '../schema';

/** Any number will do, so long as it is used for nothing else. */
const setUpLock = 7_015_005;

/** `token` comes by the link that is shown at start; null when the environment names the administrator. */
export type CreateFirstAdministrator = SetUp & { token: string | null };

/** Happens once, also when many ask at the same time: they queue at the lock, and the second finds somebody there. */
export const createFirstAdministrator = command(async (tx, ctx, { token, ...person }: CreateFirstAdministrator) => {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${setUpLock})`;
  demand(!(await hasAdministrator(tx)), 'setUp.used');
  if (token === null) demand(ctx.actor.kind === 'system', 'forbidden');
  else demand((await takeOneTimeToken(tx, ctx.now, 'setUp', token)) !== null, 'setUp.used');
  const taken = await tx.person.count({ where: { email: person.email } });
  demand(taken === 0, 'email.taken', { field: 'email' });

  const roles = wholeSite('administrator', 'chiefEditor');
  const made = await addPerson(tx, ctx, { ...person, roles });
  await tx.oneTimeToken.deleteMany({ where: { purpose: 'setUp' } });
  const details = { after: { name: made.name, email: made.email, roles } };
  await recordEvent(tx, ctx, { event: 'person.firstAdministratorMade', personId: made.id, details });
  return { personId: made.id };
});

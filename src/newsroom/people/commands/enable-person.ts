import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { authorise } from '../../policy';
import { lockPerson } from '../lock-person';
import { endSessions } from '../sessions';
import type { SuspendPerson } from './suspend-person';

/** Lets somebody in again. A session that slipped in while she was being suspended does not come to life with it. */
export const enablePerson = command(async (tx, ctx, { personId, version }: SuspendPerson) => {
  authorise(ctx.actor, 'person.change');
  const { suspendedAt } = await lockPerson(tx, personId, version);
  await tx.person.update({ where: { id: personId }, data: { suspendedAt: null } });
  await endSessions(tx, personId);
  const details = { before: { suspended: suspendedAt !== null }, after: { suspended: false } };
  await recordEvent(tx, ctx, { event: 'person.enabled', personId, details });
  return { version: version + 1 };
});

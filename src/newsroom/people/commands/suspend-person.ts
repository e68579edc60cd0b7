import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { authorise } from '../../policy';
import { withdrawInvitation } from '../invitations';
import { demandAdministrator, lockAdministrators, lockPerson } from '../lock-person';
import { endSessions } from '../sessions';

export type SuspendPerson = { personId: string; version: number };

/** Nobody gets in with it any more, and what is open ends; the name stays in every history. */
export const suspendPerson = command(async (tx, ctx, { personId, version }: SuspendPerson) => {
  authorise(ctx.actor, 'person.change');
  await lockAdministrators(tx);
  const { suspendedAt } = await lockPerson(tx, personId, version);
  await tx.person.update({ where: { id: personId }, data: { suspendedAt: suspendedAt ?? ctx.now } });
  await demandAdministrator(tx, '');
  await withdrawInvitation(tx, personId);
  await tx.oneTimeToken.deleteMany({ where: { personId } });
  const sessionsEnded = await endSessions(tx, personId);
  const details = { before: { suspended: suspendedAt !== null }, after: { suspended: true }, sessionsEnded };
  await recordEvent(tx, ctx, { event: 'person.suspended', personId, details });
  return { version: version + 1 };
});

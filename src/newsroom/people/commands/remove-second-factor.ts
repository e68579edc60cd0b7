import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { authorise } from '../../policy';
import { demand } from '../../refused';
import { forgetSecondFactor } from '../second-factor';
import { endSessions } from '../sessions';

/** For somebody who has lost it: an administrator removes it, and every session ends. */
export const removeSecondFactor = command(async (tx, ctx, { personId }: { personId: string }) => {
  authorise(ctx.actor, 'person.change');
  const person = await tx.person.findUnique({ where: { id: personId }, select: { id: true } });
  demand(person !== null, 'person.missing');
  await forgetSecondFactor(tx, personId);
  await tx.oneTimeToken.deleteMany({ where: { personId, purpose: 'secondFactor' } });
  const ended = await endSessions(tx, personId);
  await recordEvent(tx, ctx, { event: 'person.secondFactorRemoved', personId, details: { ended } });
});

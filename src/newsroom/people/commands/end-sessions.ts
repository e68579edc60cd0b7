import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { authorise } from '../../policy';
import { findPerson } from '../lock-person';
import { endSessions as endAll } from '../sessions';

/** Signs somebody out everywhere; she may sign in again at once. */
export const endSessions = command(async (tx, ctx, { personId }: { personId: string }) => {
  authorise(ctx.actor, 'person.change');
  await findPerson(tx, personId);
  const sessionsEnded = await endAll(tx, personId);
  await recordEvent(tx, ctx, { event: 'person.signedOutByOther', personId, details: { sessionsEnded } });
  return { sessionsEnded };
});

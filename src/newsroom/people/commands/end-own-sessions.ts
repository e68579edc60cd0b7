import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { demandSelf } from '../own';
import { endSessions } from '../sessions';

/** One of the own sessions, or all others where none is named; the one it is done in is ended by signing out. */
export const endOwnSessions = command(async (tx, ctx, { session }: { session: string | null }) => {
  const self = demandSelf(ctx.actor);
  const ended =
    session === null
      ? await endSessions(tx, self.id, self.sessionId)
      : (await tx.session.deleteMany({ where: { id: session, personId: self.id, NOT: { id: self.sessionId } } })).count;
  if (ended > 0) await recordEvent(tx, ctx, { event: 'person.sessionsEnded', personId: self.id, details: { ended } });
});

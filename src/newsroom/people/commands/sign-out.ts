import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';

/** Ends the session it came by, on every instance at once. */
export const signOut = command(async (tx, ctx) => {
  if (ctx.actor.kind !== 'person' || ctx.actor.sessionId === null) return;
  const { count } = await tx.session.deleteMany({ where: { id: ctx.actor.sessionId } });
  if (count > 0) await recordEvent(tx, ctx, { event: 'person.signedOut', personId: ctx.actor.id });
});

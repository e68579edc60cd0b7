import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import type { Ctx } from '../../context';
import { choosePassword } from '../choose-password';
import { demandPassword, demandSelf } from '../own';
import { endSessions } from '../sessions';

/** Asks for the present one, and ends every session but the one it is done in. */
export async function changePassword(ctx: Ctx, { present, password }: { present: string; password: string }) {
  await demandPassword(ctx, present);
  await change(ctx, { password });
}

const change = command(async (tx, ctx, { password }: { password: string }) => {
  const { id, sessionId } = demandSelf(ctx.actor);
  await choosePassword(tx, ctx, id, password);
  await tx.oneTimeToken.deleteMany({ where: { personId: id } });
  const ended = await endSessions(tx, id, sessionId);
  await recordEvent(tx, ctx, { event: 'person.passwordChanged', personId: id, details: { ended } });
});

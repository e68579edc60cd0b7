import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import type { Ctx } from '../../context';
import { demand } from '../../refused';
import { demandPassword, demandSelf } from '../own';
import * as factor from '../second-factor';

type Present = { present: string };

/** Whose role needs one sets up another before anything else. */
export async function turnOffSecondFactor(ctx: Ctx, { present }: Present): Promise<void> {
  await demandPassword(ctx, present);
  await turnOff(ctx, undefined);
}

const turnOff = command(async (tx, ctx) => {
  const { id } = demandSelf(ctx.actor);
  await factor.forgetSecondFactor(tx, id);
  await recordEvent(tx, ctx, { event: 'person.secondFactorTurnedOff', personId: id });
});

/** Those there were open nothing from then on. @returns the new ones, shown this once */
export async function renewRecoveryCodes(ctx: Ctx, { present }: Present): Promise<{ codes: string[] }> {
  await demandPassword(ctx, present);
  return renew(ctx, undefined);
}

const renew = command(async (tx, ctx) => {
  const { id } = demandSelf(ctx.actor);
  const person = await tx.person.findUniqueOrThrow({ where: { id }, select: { totpConfirmedAt: true } });
  demand(person.totpConfirmedAt !== null, 'secondFactor.isOff');
  const codes = await factor.makeRecoveryCodes(tx, id);
  await recordEvent(tx, ctx, { event: 'person.recoveryCodesRenewed', personId: id });
  return { codes };
});

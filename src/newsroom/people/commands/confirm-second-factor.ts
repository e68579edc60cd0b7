import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { demand } from '../../refused';
import { demandSelf } from '../own';
import { makeRecoveryCodes, takeCode } from '../second-factor';
import { endSessions } from '../sessions';

/** Turns it on. Other sessions were opened without it, so they end. @returns the recovery codes, shown this once */
export const confirmSecondFactor = command(async (tx, ctx, { code }: { code: string }) => {
  const { id, sessionId } = demandSelf(ctx.actor);
  const digits = code.normalize('NFKC').replace(/\s/g, '');
  demand(await takeCode(tx, ctx.now, id, digits), 'code.wrong', { field: 'code' });
  const { count } = await tx.person.updateMany({
    where: { id, totpConfirmedAt: null },
    data: { totpConfirmedAt: ctx.now },
  });
  demand(count === 1, 'secondFactor.isOn');
  const codes = await makeRecoveryCodes(tx, id);
  await endSessions(tx, id, sessionId);
  await recordEvent(tx, ctx, { event: 'person.secondFactorTurnedOn', personId: id });
  return { codes };
});

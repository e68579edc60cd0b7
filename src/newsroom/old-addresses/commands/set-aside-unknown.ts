import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { authorise } from '../../policy';

/** An unknown address that needs no answer is no longer shown, however often it is asked for. */
export const setAsideUnknown = command(async (tx, ctx, { address }: { address: string }) => {
  authorise(ctx.actor, 'oldAddress.change');
  const { count } = await tx.unknownAddress.updateMany({ where: { address }, data: { ignored: true } });
  if (count > 0) await recordEvent(tx, ctx, { event: 'unknownAddress.setAside', details: { address } });
});

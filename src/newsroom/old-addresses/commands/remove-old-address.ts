import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { authorise } from '../../policy';
import { demand } from '../../refused';
import { oldAddressesTag } from '../tags';

/** From the commit on the address leads nowhere again. */
export const removeOldAddress = command(async (tx, ctx, { id }: { id: string }) => {
  authorise(ctx.actor, 'oldAddress.change');
  const before = await tx.oldAddress.findUnique({ where: { id }, select: { from: true, to: true } });
  demand(before !== null, 'oldAddress.missing');
  await tx.oldAddress.delete({ where: { id } });
  await recordEvent(tx, ctx, { event: 'oldAddress.removed', details: { before } });
  await changed(tx, [oldAddressesTag]);
});

import { command } from '../../command';
import { demand } from '../../refused';
import { demandSelf } from '../own';
import { makeSecret } from '../second-factor';

/** Makes a secret to be shown to an app. It counts for nothing until a code has confirmed it. */
export const beginSecondFactor = command(async (tx, ctx) => {
  const { id } = demandSelf(ctx.actor);
  const { count } = await tx.person.updateMany({
    where: { id, totpConfirmedAt: null },
    data: { totpSecret: await makeSecret(id), totpStep: null },
  });
  demand(count === 1, 'secondFactor.isOn');
});

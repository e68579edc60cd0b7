import { command } from '../../command';
import { endEdition, lockEnding } from '../end-edition';
import type { Lock } from '../lock-edition';

export type WithdrawEdition = Lock & { reason: string };

/** Says of one language that it no longer holds: it stays to be read at its address, under the explanation. */
export const withdrawEdition = command(async (tx, ctx, { reason, ...lock }: WithdrawEdition) => {
  const edition = await lockEnding(tx, ctx, lock, 'edition.withdraw', 'withdrawn');
  return endEdition(tx, ctx, edition, 'withdrawn', { reason });
});

import { command } from '../../command';
import { endEdition, lockEnding } from '../end-edition';
import type { Lock } from '../lock-edition';

export type UnpublishEdition = Lock & { reason: string };

/** Takes one language off line: its addresses answer 410 with the reason, and no worker may show the text again. */
export const unpublishEdition = command(async (tx, ctx, { reason, ...lock }: UnpublishEdition) => {
  const edition = await lockEnding(tx, ctx, lock, 'edition.unpublish', 'unpublished');
  return endEdition(tx, ctx, edition, 'unpublished', { reason });
});

import type { Ctx } from '@/newsroom/context';
import { unpublishEdition } from '@/newsroom/editions/commands/unpublish-edition';
import type { Lock } from '@/newsroom/editions/lock-edition';

/** Ends the public life of a text, for tests that ask what follows and not why. */
export const takeOffLine = (ctx: Ctx, { editionId, version }: Lock) =>
  unpublishEdition(ctx, { editionId, version, reason: 'It is out of date.' });

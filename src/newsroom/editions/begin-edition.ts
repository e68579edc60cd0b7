import type { Tx } from '@/platform/db/client';
import { type Ctx, personId } from '../context';
import { type EditionNumber, numberAfter } from './rules';
import type { Text } from './schema';
import { keepRevision } from './write-text';

/** Opens the next edition of a localization with this text. The database refuses a second open one. */
export async function beginEdition(tx: Tx, ctx: Ctx, localizationId: string, text: Text, last: EditionNumber | null) {
  const by = personId(ctx.actor);
  const edition = await tx.edition.create({
    data: {
      localizationId,
      ...numberAfter(last),
      ...text,
      createdAt: ctx.now,
      createdById: by,
      updatedAt: ctx.now,
      updatedById: by,
    },
  });
  await keepRevision(tx, ctx, edition.id, text);
  return edition;
}

import type { Tx } from '@/platform/db/client';
import { type Ctx, personId } from '../context';
import { type EditionNumber, numberAfter, shownStates } from './rules';
import type { Text } from './schema';
import { keepRevision } from './write-text';

/** The edition that readers see or saw last, after which the next one is numbered; null where there is none. */
export const findShown = (tx: Tx, localizationId: string) =>
  tx.edition.findFirst({
    where: { localizationId, state: { in: [...shownStates] } },
    orderBy: [{ major: 'desc' }, { minor: 'desc' }],
  });

/** The number of a text, and what its form says of the change: of a first text there is nothing to say. */
export const numbered = (text: Text, last: EditionNumber | null) => ({
  ...text,
  ...(last === null ? { changeNote: '', minorChange: false } : text.minorChange ? { changeNote: '' } : {}),
  ...numberAfter(last, text.minorChange),
});

/** Opens the next edition of a localization with this text. The database refuses a second open one. */
export async function beginEdition(tx: Tx, ctx: Ctx, localizationId: string, text: Text, last: EditionNumber | null) {
  const by = personId(ctx.actor);
  const data = numbered(text, last);
  const edition = await tx.edition.create({
    data: {
      localizationId,
      ...data,
      createdAt: ctx.now,
      createdById: by,
      updatedAt: ctx.now,
      updatedById: by,
    },
  });
  await keepRevision(tx, ctx, edition.id, data);
  return edition;
}

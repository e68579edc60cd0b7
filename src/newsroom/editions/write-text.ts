import { randomUUID } from 'node:crypto';
import type { Locale, Tx } from '@/platform/db/client';
import { withIds } from '../body/blocks';
import { type Ctx, personId } from '../context';
import { keepUses, withSizes } from '../pictures/uses';
import { demand } from '../refused';
import type { Text } from './schema';
import { slugFromTitle } from './slug';

/** The text as it will be stored: with a slug, an id on every block, and the size of every picture. */
export async function completeText(tx: Tx, text: Text): Promise<Text> {
  return {
    ...text,
    slug: text.slug || slugFromTitle(text.title),
    body: await withSizes(
      tx,
      withIds(text.body, () => randomUUID().slice(0, 8)),
    ),
  };
}

/**
 * A slug belongs to the first localization that took it, for ever: old addresses go on answering.
 * @throws Refused `slug.taken` or `slug.empty` at the field
 */
export async function demandFreeSlug(tx: Tx, locale: Locale, slug: string, localizationId: string | null) {
  demand(slug !== '', 'slug.empty', { field: 'slug' });
  const elsewhere = localizationId ? { not: localizationId } : undefined;
  const address = await tx.address.findFirst({ where: { locale, slug, localizationId: elsewhere } });
  const draft = await tx.edition.findFirst({
    where: { state: 'draft', slug, localizationId: elsewhere, localization: { locale } },
    select: { id: true },
  });
  demand(!address && !draft, 'slug.taken', { field: 'slug' });
}

/** Keeps what the edition says and shows now; history is insert-only. */
export async function keepRevision(
  tx: Tx,
  ctx: Ctx,
  editionId: string,
  { title, slug, summary, body, changeNote, minorChange }: Text,
): Promise<void> {
  const last = await tx.revision.aggregate({ where: { editionId }, _max: { number: true } });
  await tx.revision.create({
    data: {
      editionId,
      number: (last._max.number ?? 0) + 1,
      title,
      slug,
      summary,
      body,
      changeNote,
      minorChange,
      savedAt: ctx.now,
      savedById: personId(ctx.actor),
    },
  });
  await keepUses(tx, editionId, body);
}

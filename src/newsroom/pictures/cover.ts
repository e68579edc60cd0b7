import type { Locale, Tx } from '@/platform/db/client';
import { demand } from '../refused';
import { isDescribedIn } from './present';

/**
 * Holds the picture for this transaction.
 * @throws Refused `cover.unknown` at the field
 */
export async function demandKnownCover(tx: Tx, coverId: string | null): Promise<void> {
  if (coverId === null) return;
  const found = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Picture" WHERE "id" = ${coverId}::uuid FOR KEY SHARE`;
  demand(found.length === 1, 'cover.unknown', { field: 'coverId' });
}

/**
 * @param field of the form it is asked from; '' where the cover is no field of it
 * @throws Refused `cover.altEn` or `cover.altZh` while a language that readers see has no words for it
 */
export async function demandCoverDescribed(
  tx: Tx,
  coverId: string | null,
  locales: Locale[],
  field = 'coverId',
): Promise<void> {
  if (coverId === null) return;
  const cover = await tx.picture.findUniqueOrThrow({
    where: { id: coverId },
    select: { decorative: true, altEn: true, altZh: true },
  });
  const silent = locales.find((locale) => !isDescribedIn(locale, cover));
  demand(silent !== 'en', 'cover.altEn', { field });
  demand(silent !== 'zh', 'cover.altZh', { field });
}

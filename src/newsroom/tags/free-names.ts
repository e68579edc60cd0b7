import type { Tx } from '@/platform/db/client';
import { slugFromTitle } from '../editions/slug';
import { demand } from '../refused';
import type { TagNames } from './schema';

/** @throws Refused at the field where another tag has this name, whatever the case of its letters */
export async function demandFreeNames(tx: Tx, { nameEn, nameZh }: TagNames, tagId: string | null): Promise<void> {
  const others = { mergedIntoId: null, id: tagId ? { not: tagId } : undefined };
  const has = (name: object) => tx.tag.findFirst({ where: { ...others, ...name }, select: { id: true } });
  const en = nameEn && (await has({ nameEn: { equals: nameEn, mode: 'insensitive' } }));
  demand(!en, 'tags.taken', { field: 'nameEn' });
  const zh = nameZh && (await has({ nameZh }));
  demand(!zh, 'tags.taken', { field: 'nameZh' });
}

/** Made once, from the English name where there is one, and kept whatever the names become. */
export async function freeSlug(tx: Tx, { nameEn, nameZh }: TagNames): Promise<string> {
  const made = slugFromTitle(nameEn || nameZh);
  demand(made !== '', 'tags.noAddress', { field: 'nameEn' });
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? made : `${made}-${number}`;
    if (!(await tx.tag.findUnique({ where: { slug }, select: { id: true } }))) return slug;
  }
}

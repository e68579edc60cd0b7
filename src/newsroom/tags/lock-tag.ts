import type { Tx } from '@/platform/db/client';
import { demand, Refused } from '../refused';

/** @throws Refused `tags.missing`, or `tags.changedByAnother` with the present version */
export async function lockTag(tx: Tx, tagId: string, version: number) {
  const { count } = await tx.tag.updateMany({
    where: { id: tagId, version, mergedIntoId: null },
    data: { version: { increment: 1 } },
  });
  const tag = await tx.tag.findUnique({ where: { id: tagId } });
  demand(tag !== null && tag.mergedIntoId === null, 'tags.missing');
  if (count === 0) throw new Refused('tags.changedByAnother', { version: tag.version });
  return tag;
}

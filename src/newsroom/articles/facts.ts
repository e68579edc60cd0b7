import type { ArticleKind, Tx } from '@/platform/db/client';
import { demandKnownCover } from '../pictures/cover';
import { demand } from '../refused';
import type { FactsInput } from './schema';

/** @throws Refused at the field for what does not exist (any more), and for news without a channel */
export async function demandKnown(tx: Tx, kind: ArticleKind, facts: FactsInput): Promise<void> {
  const { departmentId, channelIds, tagIds = [], relatedIds = [], coverId = null } = facts;
  const department = await tx.department.findUnique({ where: { id: departmentId }, select: { id: true } });
  demand(department !== null, 'department.unknown', { field: 'departmentId' });
  demand(kind === 'page' || channelIds.length > 0, 'channels.none', { field: 'channelIds' });
  const known = await tx.channel.count({ where: { id: { in: channelIds } } });
  demand(known === channelIds.length, 'channels.unknown', { field: 'channelIds' });
  const tags = tagIds.length && (await tx.tag.count({ where: { id: { in: tagIds }, mergedIntoId: null } }));
  demand(tags === tagIds.length, 'tags.unknown', { field: 'tagIds' });
  const related = relatedIds.length && (await tx.article.count({ where: { id: { in: relatedIds }, kind: 'news' } }));
  demand(related === relatedIds.length, 'related.unknown', { field: 'relatedIds' });
  await demandKnownCover(tx, coverId);
}

export const inOrder = (channelIds: string[]) => channelIds.map((channelId, position) => ({ channelId, position }));
export const tagsInOrder = (ids: string[] = []) => ids.map((tagId, position) => ({ tagId, position }));
export const relatedInOrder = (ids: string[] = []) => ids.map((relatedId, position) => ({ relatedId, position }));

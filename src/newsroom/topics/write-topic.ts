import type { Tx } from '@/platform/db/client';
import { slugFromTitle } from '../editions/slug';
import { demand } from '../refused';
import type { TopicInput } from './schema';

/** The address as it will be stored. It is fixed once the topic has been shown: others have linked to it. */
export const slugOf = ({ slug, titleEn, titleZh }: TopicInput): string => slug || slugFromTitle(titleEn || titleZh);

/** @throws Refused at the field for a taken address and for articles that do not exist (any more) */
export async function demandPossible(
  tx: Tx,
  slug: string,
  articleIds: string[],
  topicId: string | null,
): Promise<void> {
  demand(slug !== '', 'slug.empty', { field: 'slug' });
  const taken = await tx.topic.findFirst({ where: { slug, id: topicId ? { not: topicId } : undefined } });
  demand(!taken, 'topics.slugTaken', { field: 'slug' });
  const known = await tx.article.count({ where: { id: { in: articleIds }, kind: 'news' } });
  demand(known === articleIds.length, 'topics.articleUnknown', { field: 'articleIds' });
}

export const articlesInOrder = (ids: string[]) => ids.map((articleId, position) => ({ articleId, position }));

import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { topicAddressTag } from '../../editions/tags';
import { demandKnownCover } from '../../pictures/cover';
import { authorise } from '../../policy';
import type { TopicInput } from '../schema';
import { articlesInOrder, demandPossible, slugOf } from '../write-topic';

/** A new topic, shown in no language yet. */
export const createTopic = command(async (tx, ctx, { articleIds, ...words }: TopicInput) => {
  authorise(ctx.actor, 'topic.change');
  const slug = slugOf({ ...words, articleIds });
  await demandPossible(tx, slug, articleIds, null);
  await demandKnownCover(tx, words.coverId ?? null);
  const topic = await tx.topic.create({
    data: {
      ...words,
      slug,
      createdAt: ctx.now,
      updatedAt: ctx.now,
      articles: { create: articlesInOrder(articleIds) },
    },
  });
  await recordEvent(tx, ctx, {
    event: 'topic.created',
    details: { topicId: topic.id, after: { ...words, slug, articleIds } },
  });
  await changed(tx, [topicAddressTag(slug)]);
  return { topicId: topic.id, version: topic.version };
});

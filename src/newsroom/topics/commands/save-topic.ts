import type { Tx } from '@/platform/db/client';
import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { articleTag, topicAddressTag, topicsTag, topicTag } from '../../editions/tags';
import { demandCoverDescribed, demandKnownCover } from '../../pictures/cover';
import { pictureTag } from '../../pictures/tags';
import { authorise } from '../../policy';
import { demand } from '../../refused';
import { lockTopic } from '../lock-topic';
import type { TopicInput } from '../schema';
import { liveLocales } from '../topic-in';
import { articlesInOrder, demandPossible, slugOf } from '../write-topic';

export type SaveTopic = { topicId: string; version: number; topic: TopicInput };

/** A topic has no drafts: where it is shown, what is saved shows at once. */
export const saveTopic = command(async (tx, ctx, { topicId, version, topic }: SaveTopic) => {
  authorise(ctx.actor, 'topic.change');
  const before = await lockTopic(tx, ctx, topicId, version);
  const { articleIds, ...words } = topic;
  const live = liveLocales(before);
  if (live.length > 0) authorise(ctx.actor, 'topic.publish');
  const slug = slugOf(topic);
  demand(live.length === 0 || slug === before.slug, 'topics.slugFixed', { field: 'slug' });
  demand(!before.liveEn || words.titleEn !== '', 'topics.titleShown', { field: 'titleEn' });
  demand(!before.liveZh || words.titleZh !== '', 'topics.titleShown', { field: 'titleZh' });
  await demandPossible(tx, slug, articleIds, topicId);
  const { coverId = before.coverId } = words;
  await demandKnownCover(tx, coverId);
  await demandCoverDescribed(tx, coverId, live);

  await tx.topicArticle.deleteMany({ where: { topicId } });
  const articles = { create: articlesInOrder(articleIds) };
  await tx.topic.update({ where: { id: topicId }, data: { ...words, slug, articles } });
  const idsBefore = before.articles.map(({ articleId }) => articleId);
  const details = { topicId, before: { ...wordsOf(before), articleIds: idsBefore }, after: { ...topic, slug }, live };
  await recordEvent(tx, ctx, { event: 'topic.saved', details });
  // Articles that stood in it before have read its tag; those that are new do not know it yet.
  const added = live.length > 0 ? articleIds.filter((id) => !idsBefore.includes(id)) : [];
  await changed(tx, [
    ...[before.slug, slug].map(topicAddressTag),
    ...live.flatMap((locale) => [topicTag(topicId, locale), topicsTag(locale)]),
    ...added.map(articleTag),
    ...(await coverTags(tx, live.length > 0 ? [before.coverId, coverId] : [])),
  ]);
  return { version: version + 1, slug, live };
});

/** Of pictures that become public with the topic, or cease to be. */
async function coverTags(tx: Tx, [was, is]: (string | null)[]): Promise<string[]> {
  if (was === is) return [];
  const ids = [was, is].filter((id) => id != null);
  const pictures = await tx.picture.findMany({ where: { id: { in: ids } }, select: { hash: true } });
  return pictures.map(({ hash }) => pictureTag(hash));
}

const wordsOf = ({ slug, titleEn, titleZh, introEn, introZh, coverId }: Omit<TopicInput, 'articleIds'>) => ({
  slug,
  titleEn,
  titleZh,
  introEn,
  introZh,
  coverId,
});

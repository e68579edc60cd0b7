import type { Locale } from '@/platform/db/client';
import { changed } from '@/platform/tags';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { articleTag, topicAddressTag, topicsTag, topicTag } from '../../editions/tags';
import { demandCoverDescribed } from '../../pictures/cover';
import { pictureTag } from '../../pictures/tags';
import { authorise } from '../../policy';
import { demand } from '../../refused';
import { lockTopic } from '../lock-topic';
import { topicIn } from '../topic-in';

export type ShowTopic = { topicId: string; version: number; locale: Locale; live: boolean };

/** Puts a topic before the readers of one language, or takes it from them. The other language stays as it is. */
export const showTopic = command(async (tx, ctx, { topicId, version, locale, live }: ShowTopic) => {
  authorise(ctx.actor, 'topic.publish');
  const topic = await lockTopic(tx, ctx, topicId, version);
  const field = locale === 'en' ? 'titleEn' : 'titleZh';
  demand(!live || topicIn(locale, topic).title !== '', 'topics.titleShown', { field });
  if (live) await demandCoverDescribed(tx, topic.coverId, [locale]);
  await tx.topic.update({ where: { id: topicId }, data: locale === 'en' ? { liveEn: live } : { liveZh: live } });
  const event = live ? 'topic.published' : 'topic.unpublished';
  await recordEvent(tx, ctx, { event, details: { topicId, slug: topic.slug, locale } });
  const tags = [
    topicAddressTag(topic.slug),
    topicTag(topicId, locale),
    topicsTag(locale),
    ...topic.articles.map(({ articleId }) => articleTag(articleId)),
    ...(topic.cover ? [pictureTag(topic.cover.hash)] : []),
  ];
  await changed(tx, tags, !live);
  return { version: version + 1 };
});

import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { listed, newsItem, otherOf } from '../editions/reader-rows';
import { articleTag, topicAddressTag, topicTag } from '../editions/tags';
import { shown } from '../pictures/present';
import { publicNews } from '../public';
import { topicCover } from './cover';
import type { TopicDto } from './dto';
import { paragraphsOf } from './paragraphs';
import { topicIn } from './topic-in';

/** A topic as readers of a language see it; null while it is not shown in that language. */
export async function findTopic(locale: Locale, slug: string): Promise<TopicDto | null> {
  reads(topicAddressTag(slug));
  const topic = await db().topic.findUnique({
    where: { slug },
    include: { cover: { select: shown }, articles: { orderBy: { position: 'asc' }, select: { articleId: true } } },
  });
  if (!topic) return null;
  const other = otherOf(locale);
  reads(topicTag(topic.id, locale), topicTag(topic.id, other));
  const { title, intro, live } = topicIn(locale, topic);
  if (!live) return null;
  const ids = topic.articles.map(({ articleId }) => articleId);
  const rows = await db().edition.findMany({ where: publicNews(locale, { id: { in: ids } }), select: listed });
  const ordered = ids.flatMap((id) => rows.find(({ localization }) => localization.articleId === id) ?? []);
  reads(...ordered.map(({ localization }) => articleTag(localization.articleId)));
  return {
    slug,
    title,
    intro: paragraphsOf(intro),
    cover: topicCover(locale, topic),
    items: ordered.map((row) => newsItem(locale, row)),
    inOther: topicIn(other, topic).live,
  };
}

import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { topicsTag, topicTag } from '../editions/tags';
import { shown } from '../pictures/present';
import { publicNews, publicTopics } from '../public';
import { topicCover } from './cover';
import type { TopicItem } from './dto';
import { paragraphsOf } from './paragraphs';
import { topicIn } from './topic-in';

/** The topics shown in a language, the newest first. For the page of topics, the site map and the front page. */
export async function listTopics(locale: Locale): Promise<TopicItem[]> {
  reads(topicsTag(locale));
  const topics = await db().topic.findMany({
    where: publicTopics(locale),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { cover: { select: shown }, articles: { select: { articleId: true } } },
  });
  reads(...topics.map(({ id }) => topicTag(id, locale)));
  const ids = topics.flatMap(({ articles }) => articles.map(({ articleId }) => articleId));
  const live = await db().edition.findMany({
    where: publicNews(locale, { id: { in: ids } }),
    select: { localization: { select: { articleId: true } } },
  });
  const isLive = new Set(live.map(({ localization }) => localization.articleId));
  return topics.map((topic) => {
    const { title, intro } = topicIn(locale, topic);
    const count = topic.articles.filter(({ articleId }) => isLive.has(articleId)).length;
    const cover = topicCover(locale, topic);
    return { slug: topic.slug, title, intro: paragraphsOf(intro)[0] ?? '', count, cover };
  });
}

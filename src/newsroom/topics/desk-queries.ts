import { db } from '@/platform/db/client';
import { choicesOf } from '../articles/choices';
import type { Actor } from '../context';
import { deskPicture, deskSelect } from '../pictures/present';
import { authorise } from '../policy';
import type { DeskTopic, DeskTopicRow } from './desk-dto';
import { liveLocales } from './topic-in';

/** Every topic, last changed first. */
export async function listTopicsForDesk(actor: Actor): Promise<DeskTopicRow[]> {
  authorise(actor, 'desk.read');
  const topics = await db().topic.findMany({
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    include: { _count: { select: { articles: true } } },
  });
  return topics.map((topic) => ({
    id: topic.id,
    slug: topic.slug,
    title: { en: topic.titleEn, zh: topic.titleZh },
    live: liveLocales(topic),
    articles: topic._count.articles,
    updatedAt: topic.updatedAt.toISOString(),
  }));
}

export async function findTopicForDesk(actor: Actor, id: string): Promise<DeskTopic | null> {
  authorise(actor, 'desk.read');
  const topic = await db().topic.findUnique({
    where: { id },
    include: {
      cover: { select: deskSelect },
      articles: { orderBy: { position: 'asc' }, select: { articleId: true } },
    },
  });
  if (!topic) return null;
  const { version, slug, titleEn, titleZh, introEn, introZh, cover, articles } = topic;
  return {
    id,
    version,
    slug,
    titleEn,
    titleZh,
    introEn,
    introZh,
    cover: cover && deskPicture(cover),
    live: liveLocales(topic),
    articles: await choicesOf(
      actor,
      articles.map(({ articleId }) => articleId),
    ),
  };
}

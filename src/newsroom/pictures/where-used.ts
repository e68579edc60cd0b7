import { db, type Prisma } from '@/platform/db/client';
import { readableArticles } from '../articles/readable';
import type { Actor } from '../context';
import { isPublic } from '../public';
import { isGroup } from '../settings/schema';
import { liveLocales } from '../topics/topic-in';
import type { PictureUsed } from './dto';

/** All that shows a picture, as far as the actor may read it: settings first, which stand on every page. */
export async function listUses(actor: Actor, pictureId: string): Promise<PictureUsed[]> {
  const article = readableArticles(actor);
  const uses = await Promise.all([
    listSettings(pictureId),
    listTopicCovers(pictureId),
    listCovers(pictureId, article),
    listFigures(pictureId, article),
  ]);
  return uses.flat();
}

async function listSettings(pictureId: string): Promise<PictureUsed[]> {
  const rows = await db().settingPicture.findMany({ where: { pictureId }, orderBy: { settingKey: 'asc' } });
  return rows.flatMap(({ settingKey }) => (isGroup(settingKey) ? [{ as: 'setting', group: settingKey }] : []));
}

async function listTopicCovers(coverId: string): Promise<PictureUsed[]> {
  const topics = await db().topic.findMany({ where: { coverId }, orderBy: [{ createdAt: 'desc' }] });
  return topics.map((topic) => ({
    as: 'topic',
    topicId: topic.id,
    locale: topic.titleZh ? 'zh' : 'en',
    title: topic.titleZh || topic.titleEn,
    live: liveLocales(topic).length > 0,
  }));
}

async function listFigures(pictureId: string, article: Prisma.ArticleWhereInput): Promise<PictureUsed[]> {
  const editions = await db().edition.findMany({
    where: { pictures: { some: { pictureId } }, localization: { article } },
    orderBy: [{ updatedAt: 'desc' }],
    select: { title: true, state: true, localization: { select: { articleId: true, locale: true } } },
  });
  const used = new Map<string, PictureUsed & { as: 'figure' }>();
  for (const { title, state, localization } of editions) {
    const key = `${localization.articleId} ${localization.locale}`;
    const live = state === isPublic.state || (used.get(key)?.live ?? false);
    used.set(key, { title: used.get(key)?.title ?? title, ...localization, as: 'figure', live });
  }
  return [...used.values()];
}

async function listCovers(coverId: string, article: Prisma.ArticleWhereInput): Promise<PictureUsed[]> {
  const localizations = await db().localization.findMany({
    where: { article: { coverId, ...article } },
    select: {
      articleId: true,
      locale: true,
      editions: { orderBy: [{ major: 'desc' }, { minor: 'desc' }], select: { title: true, state: true } },
    },
  });
  return localizations.map(({ articleId, locale, editions }) => ({
    articleId,
    locale,
    title: editions[0]?.title ?? '',
    as: 'cover',
    live: editions.some(({ state }) => state === isPublic.state),
  }));
}

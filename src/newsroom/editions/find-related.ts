import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { calendarDay } from '../dates';
import { inLists, isPublic, publicNews } from '../public';
import type { Neighbour } from './neighbours';
import { articleTag, taggedTag, topicTag } from './tags';

type Of = {
  articleId: string;
  mainChannelId: string;
  /** By an editor, in this order. */
  chosen: string[];
  tagIds: string[];
  /** Live ones alone. */
  topicIds: string[];
  /** In the same channel, nearest first: what fills the list where little is related. */
  near: Neighbour[];
};

const most = 5;
const fewest = 3;

/** What a topic in common, a tag and the main channel say of two articles. */
const weights = { topic: 3, tag: 2, channel: 1 };

/**
 * What to read next: what an editor chose, then what shares topics and tags, by how much and then by date; what is
 * near in the channel where that is little. It reads the tags and topics and not the channel: a new text makes the few
 * pages out of date that may show it (see `tagsOf`), and not every page of its channel.
 */
export async function findRelated(locale: Locale, of: Of): Promise<Neighbour[]> {
  reads(
    ...of.chosen.map(articleTag),
    ...of.tagIds.map((id) => taggedTag(id, locale)),
    ...of.topicIds.map((id) => topicTag(id, locale)),
  );
  const [chosen, alike] = await Promise.all([findChosen(locale, of), findAlike(locale, of)]);
  const found = distinct([...chosen, ...alike]).slice(0, most);
  const related = found.length < fewest ? distinct([...found, ...of.near]).slice(0, fewest) : found;
  reads(...related.map(({ articleId }) => articleTag(articleId)));
  return related;
}

const distinct = (list: Neighbour[]): Neighbour[] =>
  list.filter(({ articleId }, at) => list.findIndex((other) => other.articleId === articleId) === at);

async function findChosen(locale: Locale, { chosen }: Of): Promise<Neighbour[]> {
  if (chosen.length === 0) return [];
  const rows = await db().edition.findMany({
    where: publicNews(locale, { id: { in: chosen } }),
    select: {
      slug: true,
      title: true,
      localization: { select: { articleId: true, article: { select: { issuedOn: true } } } },
    },
  });
  return rows
    .map(({ slug, title, localization: { articleId, article } }) => ({
      articleId,
      slug,
      title,
      issuedOn: calendarDay(article.issuedOn),
    }))
    .sort((a, b) => chosen.indexOf(a.articleId) - chosen.indexOf(b.articleId));
}

async function findAlike(locale: Locale, { articleId, mainChannelId, tagIds, topicIds }: Of): Promise<Neighbour[]> {
  if (tagIds.length + topicIds.length === 0) return [];
  return db().$queryRaw<Neighbour[]>`
    SELECT a."id"::text AS "articleId", e."slug", e."title", to_char(a."issuedOn", 'YYYY-MM-DD') AS "issuedOn"
    FROM (
      SELECT "articleId", sum("weight") AS "score" FROM (
        SELECT "articleId", ${weights.tag}::int AS "weight" FROM "ArticleTag" WHERE "tagId" = ANY(${tagIds}::uuid[])
        UNION ALL
        SELECT "articleId", ${weights.topic}::int FROM "TopicArticle" WHERE "topicId" = ANY(${topicIds}::uuid[])
      ) shared WHERE "articleId" <> ${articleId}::uuid GROUP BY 1
    ) alike
    JOIN "Article" a ON a."id" = alike."articleId" AND a."kind" = ${inLists}::"ArticleKind"
    JOIN "Localization" l ON l."articleId" = a."id" AND l."locale" = ${locale}::"Locale"
    JOIN "Edition" e ON e."localizationId" = l."id" AND e."state" = ${isPublic.state}::"EditionState"
    LEFT JOIN "ArticleChannel" c ON c."articleId" = a."id" AND c."channelId" = ${mainChannelId}::uuid
    ORDER BY alike."score" + (CASE WHEN c."articleId" IS NULL THEN 0 ELSE ${weights.channel}::int END) DESC,
      a."issuedOn" DESC, a."id" DESC
    LIMIT ${most + 1}`;
}

import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import type { FoundTag, TagCount } from '../editions/dto';
import { anyLive, listPage } from '../editions/list-page';
import { nameIn, otherOf } from '../editions/reader-rows';
import { listTag, tagAddressTag, taggedTag, tagNamesTag } from '../editions/tags';
import { inLists, isPublic } from '../public';

/** What the address of a tag answers: nothing while it has no name in this language, or nothing with it is live. */
export async function findTagged(locale: Locale, slug: string, page: number): Promise<FoundTag> {
  reads(tagAddressTag(slug));
  const tag = await db().tag.findUnique({ where: { slug }, include: { mergedInto: { select: { slug: true } } } });
  if (!tag) return { answer: 'none' };
  if (tag.mergedInto) return { answer: 'moved', slug: tag.mergedInto.slug };
  const other = otherOf(locale);
  reads(tagNamesTag(tag.id), taggedTag(tag.id, locale), taggedTag(tag.id, other));
  const name = nameIn(locale, tag);
  if (name === '') return { answer: 'none' };
  const article = { tags: { some: { tagId: tag.id } } };
  const [list, liveInOther] = await Promise.all([listPage(locale, article, page), anyLive(other, article)]);
  if (!list || list.total === 0) return { answer: 'none' };
  return { answer: 'live', list: { tag: { slug, name }, inOther: liveInOther && nameIn(other, tag) !== '', ...list } };
}

/** Tags with something live in this language and a name in it, by the name of their address. */
export async function listTags(locale: Locale): Promise<TagCount[]> {
  reads('tags', listTag(locale));
  const counts = await db().$queryRaw<{ slug: string; nameEn: string; nameZh: string; count: number }[]>`
    SELECT t."slug", t."nameEn", t."nameZh", count(*)::int AS "count"
    FROM "Edition" e
    JOIN "Localization" l ON l."id" = e."localizationId"
    JOIN "Article" a ON a."id" = l."articleId"
    JOIN "ArticleTag" at ON at."articleId" = a."id"
    JOIN "Tag" t ON t."id" = at."tagId"
    WHERE e."state" = ${isPublic.state}::"EditionState" AND l."locale" = ${locale}::"Locale"
      AND a."kind" = ${inLists}::"ArticleKind"
    GROUP BY t."id" ORDER BY t."slug"`;
  return counts
    .map(({ slug, count, ...names }) => ({ slug, name: nameIn(locale, names), count }))
    .filter(({ name }) => name !== '');
}

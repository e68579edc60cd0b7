import type { Locale, Tx } from '@/platform/db/client';
import { calendarDay } from '../dates';
import { pictureTag } from '../pictures/tags';
import { reach, window } from './neighbours';
import type { Place } from './place';

export const articleTag = (articleId: string) => `article:${articleId}`;
export const addressTag = (locale: Locale, slug: string) => `address:${locale}/${slug}`;
export const listTag = (locale: Locale) => `list:${locale}`;
export const channelTag = (channelId: string, locale: Locale) => `channel:${channelId}/${locale}`;

export const departmentTag = (departmentId: string, locale: Locale) => `department:${departmentId}/${locale}`;
/** Its names, wherever a text says where it comes from. */
export const departmentNamesTag = (departmentId: string) => `department:${departmentId}`;
/** @param period `YYYY` or `YYYY-MM` */
export const archiveTag = (period: string, locale: Locale) => `archive:${period}/${locale}`;

/** Names and addresses of pages: the foot of every page is made from them. */
export const pagesTag = (locale: Locale) => `pages:${locale}`;
/** When a page changed last; the sitemap alone asks. */
export const pageTextsTag = (locale: Locale) => `page-texts:${locale}`;

/** What carries a tag in a language. */
export const taggedTag = (tagId: string, locale: Locale) => `tag:${tagId}/${locale}`;
/** Its names. */
export const tagNamesTag = (tagId: string) => `tag:${tagId}`;
export const tagAddressTag = (slug: string) => `tag-address:${slug}`;

/** What a topic says and holds in a language. */
export const topicTag = (topicId: string, locale: Locale) => `topic:${topicId}/${locale}`;
export const topicAddressTag = (slug: string) => `topic-address:${slug}`;
/** Which topics there are. */
export const topicsTag = (locale: Locale) => `topics:${locale}`;

/**
 * What a change of one language of one article makes out of date. Pages near it in its main channel have read its tag
 * if they knew it; those that did not (it is new between them) are found here. What shares a tag or a topic with it has
 * read the tag of that. So are the pictures that become public with it, or
 * cease to be.
 */
export async function tagsOf(tx: Tx, locale: Locale, place: Place): Promise<string[]> {
  const { articleId, kind, issuedOn, departmentId, channelIds, tagIds, topicIds } = place;
  const pictures = await tx.picture.findMany({
    where: {
      OR: [
        { articles: { some: { id: articleId } } },
        { uses: { some: { edition: { localization: { articleId, locale } } } } },
      ],
    },
    select: { hash: true },
  });
  const shown = [articleTag(articleId), ...pictures.map(({ hash }) => pictureTag(hash))];
  if (kind === 'page') return [...shown, pageTextsTag(locale)];
  const [mainChannelId] = channelIds;
  const { before, after } = mainChannelId
    ? await window(tx, locale, { articleId, issuedOn, mainChannelId }, reach)
    : { before: [], after: [] };
  return [
    ...shown,
    listTag(locale),
    departmentTag(departmentId, locale),
    ...[4, 7].map((signs) => archiveTag(calendarDay(issuedOn).slice(0, signs), locale)),
    ...channelIds.map((id) => channelTag(id, locale)),
    ...tagIds.map((id) => taggedTag(id, locale)),
    ...topicIds.map((id) => topicTag(id, locale)),
    ...[...before, ...after].map((near) => articleTag(near.articleId)),
  ];
}

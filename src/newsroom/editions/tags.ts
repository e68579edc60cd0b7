import type { Locale, Tx } from '@/platform/db/client';
import { calendarDay } from '../dates';
import { pictureTag } from '../pictures/tags';
import { neighbours } from './neighbours';

export const articleTag = (articleId: string) => `article:${articleId}`;
export const addressTag = (locale: Locale, slug: string) => `address:${locale}/${slug}`;
export const listTag = (locale: Locale) => `list:${locale}`;
export const channelTag = (channelId: string, locale: Locale) => `channel:${channelId}/${locale}`;

export const departmentTag = (departmentId: string, locale: Locale) => `department:${departmentId}/${locale}`;
/** @param period `YYYY` or `YYYY-MM` */
export const archiveTag = (period: string, locale: Locale) => `archive:${period}/${locale}`;

type Placed = { articleId: string; issuedOn: Date; departmentId: string; channelIds: string[] };

/**
 * What a change of one language of one article makes out of date. Pages beside it in its main channel have read its
 * tag if they knew it; those that did not (it is new between them) are found here. So are the pictures that become
 * public with it, or cease to be.
 */
export async function tagsOf(tx: Tx, locale: Locale, placed: Placed): Promise<string[]> {
  const { articleId, issuedOn, departmentId, channelIds } = placed;
  const [mainChannelId] = channelIds;
  const pictures = await tx.picture.findMany({
    where: {
      OR: [
        { articles: { some: { id: articleId } } },
        { uses: { some: { edition: { localization: { articleId, locale } } } } },
      ],
    },
    select: { hash: true },
  });
  const beside = mainChannelId ? await neighbours(tx, locale, { articleId, issuedOn, mainChannelId }) : null;
  return [
    articleTag(articleId),
    listTag(locale),
    departmentTag(departmentId, locale),
    ...[4, 7].map((signs) => archiveTag(calendarDay(issuedOn).slice(0, signs), locale)),
    ...channelIds.map((id) => channelTag(id, locale)),
    ...pictures.map(({ hash }) => pictureTag(hash)),
    ...[beside?.previous, beside?.next].flatMap((found) => (found ? [articleTag(found.articleId)] : [])),
  ];
}

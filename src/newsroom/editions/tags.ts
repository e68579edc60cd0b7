import type { Locale, Tx } from '@/platform/db/client';
import { neighbours } from './neighbours';

export const articleTag = (articleId: string) => `article:${articleId}`;
export const addressTag = (locale: Locale, slug: string) => `address:${locale}/${slug}`;
export const listTag = (locale: Locale) => `list:${locale}`;
export const channelTag = (channelId: string, locale: Locale) => `channel:${channelId}/${locale}`;

type Placed = { articleId: string; issuedOn: Date; channelIds: string[] };

/**
 * What a change of one language of one article makes out of date. Pages beside it in its main channel have read its
 * tag if they knew it; those that did not (it is new between them) are found here.
 */
export async function tagsOf(tx: Tx, locale: Locale, { articleId, issuedOn, channelIds }: Placed): Promise<string[]> {
  const [mainChannelId] = channelIds;
  const beside = mainChannelId ? await neighbours(tx, locale, { articleId, issuedOn, mainChannelId }) : null;
  return [
    articleTag(articleId),
    listTag(locale),
    ...channelIds.map((id) => channelTag(id, locale)),
    ...[beside?.previous, beside?.next].flatMap((found) => (found ? [articleTag(found.articleId)] : [])),
  ];
}

import type { Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import type { TagLink } from '../editions/dto';
import { nameIn } from '../editions/reader-rows';
import { tagNamesTag } from '../editions/tags';

type Tagged = { tags: { tag: { id: string; slug: string; nameEn: string; nameZh: string } }[] };

/** The tags of an article that have a name in a language, in their order. */
export function listArticleTags(locale: Locale, { tags }: Tagged): TagLink[] {
  reads(...tags.map(({ tag }) => tagNamesTag(tag.id)));
  return tags.map(({ tag }) => ({ slug: tag.slug, name: nameIn(locale, tag) })).filter(({ name }) => name !== '');
}

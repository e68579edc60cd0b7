import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { publicPages } from '../public';
import type { PageLink } from './dto';
import { pagesTag } from './tags';

/** The live pages of a language in the order their editors gave them. */
export async function listPages(locale: Locale): Promise<PageLink[]> {
  reads(pagesTag(locale));
  return db().edition.findMany({
    where: publicPages(locale),
    orderBy: [{ localization: { article: { position: 'asc' } } }, { localization: { article: { id: 'asc' } } }],
    select: { slug: true, title: true },
  });
}

import { db } from '@/platform/db/client';
import type { Actor } from '../context';
import { authorise } from '../policy';
import type { DeskTag } from './desk-dto';

/** Every tag that did not go into another, by the name of its address. */
export async function listTagsForDesk(actor: Actor): Promise<DeskTag[]> {
  authorise(actor, 'desk.read');
  const tags = await db().tag.findMany({
    where: { mergedIntoId: null },
    orderBy: { slug: 'asc' },
    include: { _count: { select: { articles: true } } },
  });
  return tags.map(({ id, slug, version, nameEn, nameZh, _count }) => ({
    id,
    slug,
    version,
    name: { en: nameEn, zh: nameZh },
    articles: _count.articles,
  }));
}

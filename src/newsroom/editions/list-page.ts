import { db, type Locale, type Prisma } from '@/platform/db/client';
import { publicNews } from '../public';
import type { ListPage } from './dto';
import { listed, newestFirst, newsItem } from './reader-rows';

/** As many as a reader looks through before turning a page; even, for cards stand in twos. */
export const perPage = 20;

/** A page of what is live of these articles, newest first; null where there is no such page. The first always is. */
export async function listPage(
  locale: Locale,
  article: Prisma.ArticleWhereInput,
  page: number,
): Promise<ListPage | null> {
  const where = publicNews(locale, article);
  const total = await db().edition.count({ where });
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (page > pages) return null;
  const rows = await db().edition.findMany({
    where,
    orderBy: [...newestFirst],
    skip: (page - 1) * perPage,
    take: perPage,
    select: listed,
  });
  return { items: rows.map((row) => newsItem(locale, row)), total, page, pages };
}

/** Whether anything of these articles is live in a language. */
export async function anyLive(locale: Locale, article: Prisma.ArticleWhereInput): Promise<boolean> {
  return (await db().edition.findFirst({ where: publicNews(locale, article), select: { id: true } })) !== null;
}

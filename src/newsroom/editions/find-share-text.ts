import { db, type Locale, type Prisma } from '@/platform/db/client';
import type { PictureDto } from '../pictures/dto';
import { isPublic } from '../public';
import { listed, nameIn, newsItem } from './reader-rows';

/** What stands on the picture of an edition where its address is passed on. */
export type ShareText = {
  editionId: string;
  articleId: string;
  locale: Locale;
  title: string;
  source: string;
  issuedOn: string;
  cover: PictureDto | null;
  /** The cover's bytes, by hash, and its size in pixels. */
  original: { hash: string; width: number; height: number } | null;
};

const shareText = {
  ...listed,
  id: true,
  localization: { select: { ...listed.localization.select, locale: true } },
} as const satisfies Prisma.EditionSelect;

/** null unless readers may see the edition. */
export async function findShareText(editionId: string): Promise<ShareText | null> {
  const row = await db().edition.findUnique({ where: { id: editionId, ...isPublic }, select: shareText });
  return row && present(row);
}

/** Of the live editions of these articles. */
export async function listShareTexts(articleIds: string[]): Promise<ShareText[]> {
  const where = { ...isPublic, localization: { articleId: { in: articleIds } } };
  return (await db().edition.findMany({ where, select: shareText })).map(present);
}

function present(row: Prisma.EditionGetPayload<{ select: typeof shareText }>): ShareText {
  const { locale, articleId, article } = row.localization;
  const { title, issuedOn, cover } = newsItem(locale, row);
  const source = nameIn(locale, article.department);
  return { editionId: row.id, articleId, locale, title, source, issuedOn, cover, original: article.cover };
}

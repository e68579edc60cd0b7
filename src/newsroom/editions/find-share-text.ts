import { db, type Prisma } from '@/platform/db/client';
import { isPublic } from '../public';
import type { ShareText } from './dto';
import { listed } from './reader-rows';
import { shareTextOf } from './share-text';

/** What stands on the picture of a live text, and where the bytes of its cover are. */
export type LiveShareText = ShareText & { articleId: string; localizationId: string; coverHash: string | null };

const withLive = {
  id: true,
  articleId: true,
  locale: true,
  editions: { where: isPublic, select: { ...listed, id: true } },
} as const satisfies Prisma.LocalizationSelect;

type Row = Prisma.LocalizationGetPayload<{ select: typeof withLive }>;

/**
 * Of the text that readers see where they once saw this edition: an address that was passed on outlives the edition it
 * was made for. null for an edition that no reader has seen, and while nothing is live in its place.
 */
export async function findShareText(editionId: string): Promise<LiveShareText | null> {
  const row = await db().localization.findFirst({
    where: { editions: { some: { id: editionId, publishedAt: { not: null } } } },
    select: withLive,
  });
  return row && liveIn(row);
}

/** Of every text of these articles; `live` is null for one that readers do not see. */
export async function listShareTexts(
  articleIds: string[],
): Promise<{ localizationId: string; live: LiveShareText | null }[]> {
  const rows = await db().localization.findMany({ where: { articleId: { in: articleIds } }, select: withLive });
  return rows.map((row) => ({ localizationId: row.id, live: liveIn(row) }));
}

function liveIn({ id, articleId, locale, editions: [live] }: Row): LiveShareText | null {
  if (!live) return null;
  const coverHash = live.localization.article.cover?.hash ?? null;
  return { ...shareTextOf(locale, live), articleId, localizationId: id, coverHash };
}

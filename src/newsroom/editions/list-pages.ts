import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { isPublic } from '../public';
import type { PageLink } from './dto';
import { pagesTag } from './tags';

/**
 * The live pages of a language in the order their editors gave them. Every page of the site asks, so it is asked by the
 * index of pages: that takes the kind as a word of the statement, which Prisma would make a parameter.
 */
export async function listPages(locale: Locale): Promise<PageLink[]> {
  reads(pagesTag(locale));
  return db().$queryRaw<PageLink[]>`
    SELECT e."slug", e."title"
    FROM "Article" a
    JOIN "Localization" l ON l."articleId" = a."id" AND l."locale" = ${locale}::"Locale"
    JOIN "Edition" e ON e."localizationId" = l."id" AND e."state" = ${isPublic.state}::"EditionState"
    WHERE a."kind" = 'page'
    ORDER BY a."position", a."id"`;
}

import type { Locale, Prisma } from '@/platform/db/client';

/** What readers may see, said once: every list, page and neighbour is built from this. */
export const isPublic = { state: 'published' } as const satisfies Prisma.EditionWhereInput;

/** Pictures that a live text shows, or an article that is live in a language has as its cover. */
export const publicPicture = {
  OR: [
    { uses: { some: { edition: isPublic } } },
    { articles: { some: { localizations: { some: { editions: { some: isPublic } } } } } },
  ],
} as const satisfies Prisma.PictureWhereInput;

/** The live editions of articles in a language. */
export const publicIn = (locale: Locale, article: Prisma.ArticleWhereInput) =>
  ({ ...isPublic, localization: { locale, article } }) satisfies Prisma.EditionWhereInput;

export const publicEditions = (locale: Locale) =>
  ({ ...isPublic, localization: { locale } }) as const satisfies Prisma.EditionWhereInput;

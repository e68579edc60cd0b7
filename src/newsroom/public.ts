import type { ArticleKind, Locale, Prisma } from '@/platform/db/client';

/** What readers may see, said once: every list, page and neighbour is built from this. */
export const isPublic = { state: 'published' } as const satisfies Prisma.EditionWhereInput;

/** What can be read at its address: what is live, and what was withdrawn, under a banner that says so. */
export const isReadable = { state: { in: ['published', 'withdrawn'] } } satisfies Prisma.EditionWhereInput;

/** What stands in lists and feeds; a page is found by its address, by search and on the site map. */
export const inLists = 'news' as const satisfies ArticleKind;

/**
 * Pictures that a text shows which can be read, such an article or a live topic has as its cover, or settings put on every
 * page.
 */
export const publicPicture = {
  OR: [
    { uses: { some: { edition: isReadable } } },
    { articles: { some: { localizations: { some: { editions: { some: isReadable } } } } } },
    { topics: { some: { OR: [{ liveEn: true }, { liveZh: true }] } } },
    { settings: { some: {} } },
  ],
} satisfies Prisma.PictureWhereInput;

/** Everything live in a language, news and pages: for what is asked for by address or looked for. */
export const publicEditions = (locale: Locale) =>
  ({ ...isPublic, localization: { locale } }) as const satisfies Prisma.EditionWhereInput;

/** The live editions of news in a language, of these articles where any are named: what every list is built from. */
export const publicNews = (locale: Locale, article: Prisma.ArticleWhereInput = {}) =>
  ({
    ...isPublic,
    localization: { locale, article: { ...article, kind: inLists } },
  }) satisfies Prisma.EditionWhereInput;

/** A topic is shown to the readers of one language by itself. */
export const publicTopics = (locale: Locale) =>
  (locale === 'en' ? { liveEn: true } : { liveZh: true }) satisfies Prisma.TopicWhereInput;

import type { Locale, Prisma } from '@/platform/db/client';

/** What readers may see, said once: every list, page and neighbour is built from this. */
export const isPublic = { state: 'published' } as const satisfies Prisma.EditionWhereInput;

export const publicEditions = (locale: Locale) =>
  ({ ...isPublic, localization: { locale } }) as const satisfies Prisma.EditionWhereInput;

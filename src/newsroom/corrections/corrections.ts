import type { Locale, Prisma } from '@/platform/db/client';
import { dayInSiteZone } from '../dates';
import type { Update } from '../editions/dto';

/** The corrections of an article, the latest first. */
export const withCorrections = {
  corrections: { orderBy: { at: 'desc' }, select: { at: true, wordsEn: true, wordsZh: true } },
} as const satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof withCorrections }>;

/** What the readers of one language are told. */
export const correctionsIn = (locale: Locale, { corrections }: Row): Update[] =>
  corrections.flatMap(({ at, wordsEn, wordsZh }) => {
    const words = locale === 'en' ? wordsEn : wordsZh;
    return words ? [{ on: dayInSiteZone(at), words }] : [];
  });

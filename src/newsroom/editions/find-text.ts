import { type ArticleKind, db, type Locale, type Prisma } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { calendarDay, dayInSiteZone } from '../dates';
import { publicEditions } from '../public';
import { dated } from './dated-rows';
import type { Sibling } from './dto';
import { otherOf } from './reader-rows';
import { addressTag, articleTag } from './tags';

/** An edition with everything that a page of it shows. */
export const whole = {
  ...dated,
  id: true,
  body: true,
  state: true,
  endedAt: true,
  major: true,
  minor: true,
  localization: {
    select: {
      ...dated.localization.select,
      article: {
        select: {
          ...dated.localization.select.article.select,
          tags: { orderBy: { position: 'asc' }, select: { tag: true } },
          topics: {
            select: {
              topic: { select: { id: true, slug: true, titleEn: true, titleZh: true, liveEn: true, liveZh: true } },
            },
          },
          related: { orderBy: { position: 'asc' }, select: { relatedId: true } },
        },
      },
    },
  },
} as const satisfies Prisma.EditionSelect;

export type WholeRow = Prisma.EditionGetPayload<{ select: typeof whole }>;

/** What has to be asked of an edition to know what its address answers. */
type Least = Prisma.EditionGetPayload<{
  select: {
    slug: true;
    state: true;
    endedAt: true;
    localization: { select: { article: { select: { issuedOn: true } } } };
  };
}>;

export type FoundText<Row = WholeRow> =
  | { answer: 'live'; edition: Row }
  | { answer: 'moved'; slug: string }
  /** `on` is the day it was taken off line, in the site's zone. */
  | { answer: 'unpublished'; on: string; sibling: Sibling; edition: Row }
  /** Nothing here; `sibling` is a live text at this address in the other language, if there is one. */
  | { answer: 'none'; sibling: Sibling };

/**
 * What an address answers in a language. News and pages share their slugs and not their addresses: a slug of the other
 * kind is nothing here. The only query that also finds what has been taken off line.
 * @param select what a `Row` holds
 */
export async function findText<Row extends Least = WholeRow>(
  kind: ArticleKind,
  locale: Locale,
  slug: string,
  select: Prisma.EditionSelect = whole,
): Promise<FoundText<Row>> {
  reads(addressTag(locale, slug));
  const address = await db().address.findUnique({
    where: { locale_slug: { locale, slug }, localization: { article: { kind } } },
    select: {
      localization: {
        select: {
          articleId: true,
          editions: { where: { state: { in: ['published', 'unpublished'] } }, select },
        },
      },
    },
  });
  const { articleId } = address?.localization ?? {};
  const editions = address?.localization.editions as Row[] | undefined;
  if (articleId) reads(articleTag(articleId));

  const live = editions?.find(({ state }) => state === 'published');
  if (live) return live.slug === slug ? { answer: 'live', edition: live } : { answer: 'moved', slug: live.slug };
  const [ended] = editions ?? [];
  if (!articleId || !ended) return { answer: 'none', sibling: await findElsewhere(kind, otherOf(locale), slug) };
  const { endedAt, localization } = ended;
  return {
    answer: 'unpublished',
    on: endedAt ? dayInSiteZone(endedAt) : calendarDay(localization.article.issuedOn),
    sibling: siblingOf(await findSibling(otherOf(locale), articleId)),
    edition: ended,
  };
}

/**
 * The article's live text in the other language. Its absence is covered by the article's own tag. Ids grow with time
 * (UUID version 7), so the lesser of two localizations was begun first.
 */
export const findSibling = (locale: Locale, articleId: string) =>
  db().edition.findFirst({
    where: { ...publicEditions(locale), localization: { locale, articleId } },
    select: { slug: true, title: true, localizationId: true },
  });

export const siblingOf = (found: { slug: string; title: string } | null): Sibling =>
  found && { slug: found.slug, title: found.title };

/** Whether the same address is alive in the other language: what a reader may have meant. */
async function findElsewhere(kind: ArticleKind, locale: Locale, slug: string): Promise<Sibling> {
  reads(addressTag(locale, slug));
  const edition = await db().edition.findFirst({
    where: { ...publicEditions(locale), slug, localization: { locale, article: { kind } } },
    select: { slug: true, title: true, localization: { select: { articleId: true } } },
  });
  if (!edition) return null;
  reads(articleTag(edition.localization.articleId));
  return siblingOf(edition);
}

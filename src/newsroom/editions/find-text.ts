import { type ArticleKind, db, type Locale, type Prisma } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { withCorrections } from '../corrections/corrections';
import { calendarDay, dayInSiteZone } from '../dates';
import { isReadable, publicEditions } from '../public';
import { dated } from './dated-rows';
import type { Ended, Sibling } from './dto';
import { otherOf } from './reader-rows';
import { shownStates } from './rules';
import { addressTag, articleTag } from './tags';

/** An edition with everything that a page of it shows. */
export const whole = {
  ...dated,
  id: true,
  body: true,
  state: true,
  endedAt: true,
  endReason: true,
  intoId: true,
  changeNote: true,
  major: true,
  minor: true,
  localization: {
    select: {
      ...dated.localization.select,
      // All that readers have seen, the first of them first: what they were told of each stands below the text.
      editions: {
        ...dated.localization.select.editions,
        take: undefined,
        select: { publishedAt: true, changeNote: true },
      },
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
          ...withCorrections,
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
    endReason: true;
    intoId: true;
    localization: { select: { article: { select: { issuedOn: true } } } };
  };
}>;

export type FoundText<Row = WholeRow> =
  | { answer: 'live'; edition: Row }
  /** It can be read, and no longer holds. */
  | { answer: 'withdrawn'; edition: Row }
  | { answer: 'moved'; slug: string }
  | { answer: 'unpublished'; ended: Ended; sibling: Sibling; edition: Row }
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
          editions: { where: { state: { in: [...shownStates] } }, select },
        },
      },
    },
  });
  const { articleId } = address?.localization ?? {};
  if (articleId) reads(articleTag(articleId));
  const [edition] = (address?.localization.editions ?? []) as unknown as Row[];
  if (!articleId || !edition) return { answer: 'none', sibling: await findElsewhere(kind, otherOf(locale), slug) };

  const { state } = edition;
  if (state === 'published' || state === 'withdrawn') {
    if (edition.slug !== slug) return { answer: 'moved', slug: edition.slug };
    return { answer: state === 'published' ? 'live' : state, edition };
  }
  const into = edition.intoId && (await findGathering(edition.intoId));
  if (into) return { answer: 'moved', slug: into };
  const sibling = siblingOf(await findSibling(otherOf(locale), articleId));
  return { answer: 'unpublished', ended: endedOf(edition), sibling, edition };
}

/** The slug of the text that another one leads to since it was consolidated, while that can be read. */
async function findGathering(localizationId: string): Promise<string | undefined> {
  const localization = await db().localization.findUnique({
    where: { id: localizationId },
    select: { articleId: true, editions: { where: isReadable, select: { slug: true } } },
  });
  if (localization) reads(articleTag(localization.articleId));
  return localization?.editions[0]?.slug;
}

/** When and why a text ended. */
export const endedOf = ({ endedAt, endReason, localization }: Least): Ended => ({
  on: endedAt ? dayInSiteZone(endedAt) : calendarDay(localization.article.issuedOn),
  reason: endReason,
});

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

import { db, type Locale, type Prisma } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { renderBody } from '../body/render';
import type { Body } from '../body/schema';
import { calendarDay, dayInSiteZone } from '../dates';
import { publicEditions } from '../public';
import { viewsOf } from '../views/queries';
import { dated, datesOf } from './dated-rows';
import type { ArticleDto, Found, Sibling } from './dto';
import { neighbours } from './neighbours';
import { readPreviewToken } from './preview';
import { channelLink, editorIn, mainChannel, nameIn, newsItem, otherOf } from './reader-rows';
import { numberWords } from './rules';
import { addressTag, articleTag } from './tags';

export { findHome } from './find-home';
export { listChannel } from './list-channel';
export { listFeed } from './list-feed';
export { countLiveArticles, listFresh, listLiveArticles, listUpdates } from './list-live';

const whole = {
  ...dated,
  body: true,
  state: true,
  endedAt: true,
  major: true,
  minor: true,
} as const satisfies Prisma.EditionSelect;

type WholeRow = Prisma.EditionGetPayload<{ select: typeof whole }>;

/** What an address answers in a language. The only query that also finds what has been taken off line. */
export async function findByAddress(locale: Locale, slug: string): Promise<Found> {
  reads(addressTag(locale, slug));
  const address = await db().address.findUnique({
    where: { locale_slug: { locale, slug } },
    select: {
      localization: {
        select: {
          articleId: true,
          editions: { where: { state: { in: ['published', 'unpublished'] } }, select: whole },
        },
      },
    },
  });
  const { articleId, editions } = address?.localization ?? {};
  if (articleId) reads(articleTag(articleId));

  const live = editions?.find(({ state }) => state === 'published');
  if (live)
    return live.slug === slug
      ? { answer: 'live', article: await present(locale, live) }
      : { answer: 'moved', slug: live.slug };
  const [ended] = editions ?? [];
  if (articleId && ended) return { answer: 'unpublished', ...(await presentEnded(locale, articleId, ended)) };
  return { answer: 'none', sibling: await findElsewhere(otherOf(locale), slug) };
}

/** The text behind a preview link, as a reader would see it, or null for a link that is wrong or too old. */
export async function findPreview(token: string, now: Date): Promise<{ article: ArticleDto; number: string } | null> {
  const promised = await readPreviewToken(token, now);
  if (!promised) return null;
  const edition = await db().edition.findUnique({
    where: { id: promised.editionId, localization: { locale: promised.locale } },
    select: whole,
  });
  if (!edition) return null;
  return { article: await present(promised.locale, edition, false), number: numberWords(edition) };
}

async function present(locale: Locale, edition: WholeRow, counted = true): Promise<ArticleDto> {
  const { articleId, article } = edition.localization;
  const place = { articleId, issuedOn: article.issuedOn, mainChannelId: mainChannel(article).id };
  const [sibling, beside, views] = await Promise.all([
    findSibling(otherOf(locale), articleId),
    neighbours(db(), locale, place),
    viewsOf(edition.localization.id, counted),
  ]);
  for (const found of [beside.previous, beside.next]) if (found) reads(articleTag(found.articleId));
  return {
    ...newsItem(locale, edition),
    locale,
    views,
    dates: datesOf(edition),
    original: !sibling || edition.localization.id < sibling.localizationId,
    html: renderBody(edition.body as Body),
    source: nameIn(locale, article.department),
    department: article.department.slug,
    editor: editorIn(locale, article),
    sibling: sibling && { slug: sibling.slug, title: sibling.title },
    previous: beside.previous && link(beside.previous),
    next: beside.next && link(beside.next),
  };
}

const link = ({ slug, title, issuedOn }: { slug: string; title: string; issuedOn: string }) => ({
  slug,
  title,
  issuedOn,
});

async function presentEnded(locale: Locale, articleId: string, { endedAt, localization: { article } }: WholeRow) {
  const sibling = await findSibling(otherOf(locale), articleId);
  return {
    on: endedAt ? dayInSiteZone(endedAt) : calendarDay(article.issuedOn),
    sibling: sibling && { slug: sibling.slug, title: sibling.title },
    channel: channelLink(locale, mainChannel(article)),
  };
}

/**
 * The article's live text in the other language. Its absence is covered by the article's own tag. Ids grow with time
 * (UUID version 7), so the lesser of two localizations was begun first.
 */
const findSibling = (locale: Locale, articleId: string) =>
  db().edition.findFirst({
    where: { ...publicEditions(locale), localization: { locale, articleId } },
    select: { slug: true, title: true, localizationId: true },
  });

/** Whether the same address is alive in the other language: what a reader may have meant. */
async function findElsewhere(locale: Locale, slug: string): Promise<Sibling> {
  reads(addressTag(locale, slug));
  const edition = await db().edition.findFirst({
    where: { ...publicEditions(locale), slug },
    select: { slug: true, title: true, localization: { select: { articleId: true } } },
  });
  if (!edition) return null;
  reads(articleTag(edition.localization.articleId));
  return { slug: edition.slug, title: edition.title };
}

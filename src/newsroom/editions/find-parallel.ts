import { type ArticleKind, db, type Locale, type Prisma } from '@/platform/db/client';
import { renderNotes } from '../body/footnotes';
import type { Body } from '../body/schema';
import { calendarDay } from '../dates';
import { publicEditions } from '../public';
import { viewsOf } from '../views/queries';
import type { ChannelLink, FoundParallel, ParallelDto } from './dto';
import { findSibling, findText, type WholeRow } from './find-text';
import { parallelRows } from './parallel-rows';
import { channelLink, editorIn, listed, mainChannel, otherOf, sourceName } from './reader-rows';
import { shareTextOf } from './share-text';

const whole = { ...listed, id: true, body: true } as const satisfies Prisma.EditionSelect;

type Text = Prisma.EditionGetPayload<{ select: typeof whole }>;

/**
 * Both texts of an article or a page, by the address of one of them. What the address answers is the text's own answer,
 * whose tags cover both languages: publishing either, or taking it off line, makes this page out of date as well.
 */
export async function findParallel(locale: Locale, slug: string, kind: ArticleKind = 'news'): Promise<FoundParallel> {
  const found = await findText(kind, locale, slug);
  if (found.answer === 'none' || found.answer === 'moved') return found;
  const channel = channelOf(locale, found.edition);
  if (found.answer === 'unpublished') return { answer: 'unpublished', on: found.on, sibling: found.sibling, channel };
  const { edition } = found;
  const sibling = await findSibling(otherOf(locale), edition.localization.articleId);
  const texts = sibling && (await findBoth(locale, slug, sibling.slug));
  return texts
    ? { answer: 'live', parallel: await present(locale, edition, texts) }
    : { answer: 'alone', text: { slug, title: edition.title, channel } };
}

/** null for a page, which stands in no channel. */
const channelOf = (locale: Locale, { localization: { article } }: WholeRow): ChannelLink | null =>
  article.kind === 'page' ? null : channelLink(locale, mainChannel(article));

/** Null when one of them was taken off line between two queries: the page will be rendered again. */
async function findBoth(locale: Locale, slug: string, siblingSlug: string): Promise<Record<Locale, Text> | null> {
  const find = (of: Locale) =>
    db().edition.findFirst({
      where: { ...publicEditions(of), slug: of === locale ? slug : siblingSlug },
      select: whole,
    });
  const [en, zh] = await Promise.all([find('en'), find('zh')]);
  return en && zh && { en, zh };
}

const present = async (locale: Locale, edition: WholeRow, { en, zh }: Record<Locale, Text>): Promise<ParallelDto> => ({
  issuedOn: calendarDay(edition.localization.article.issuedOn),
  channel: channelOf(locale, edition),
  views: edition.localization.article.kind === 'page' ? null : await viewsOf(edition.localization.id, true),
  share: shareTextOf(locale, locale === 'en' ? en : zh),
  texts: { en: textIn('en', en), zh: textIn('zh', zh) },
  rows: parallelRows({ en: en.body as Body, zh: zh.body as Body }),
  notes: { en: renderNotes(en.body as Body), zh: renderNotes(zh.body as Body) },
});

const textIn = (locale: Locale, { slug, title, localization: { article } }: Text) => ({
  slug,
  title,
  source: sourceName(locale, article.department),
  editor: editorIn(locale, article),
});

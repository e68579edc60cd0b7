import { type ArticleKind, db, type Locale, type Prisma } from '@/platform/db/client';
import { showsPicture } from '../body/figure';
import { renderNotes } from '../body/footnotes';
import type { Body } from '../body/schema';
import { correctionsIn } from '../corrections/corrections';
import { calendarDay } from '../dates';
import { publicEditions } from '../public';
import { viewMark } from '../views/mark';
import type { FoundParallel, ParallelDto, ParallelText } from './dto';
import { findSibling, findText, siblingOf, type WholeRow } from './find-text';
import { parallelRows } from './parallel-rows';
import { channelOf, editorIn, listed, newsItem, otherOf, sourceName } from './reader-rows';
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
  const { edition } = found;
  const channel = channelOf(locale, edition.localization.article);
  if (found.answer === 'unpublished')
    return { answer: 'unpublished', ended: found.ended, sibling: found.sibling, channel };
  const sibling = await findSibling(otherOf(locale), edition.localization.articleId);
  // What no longer holds is not laid beside what does.
  if (found.answer === 'withdrawn') return { answer: 'none', sibling: siblingOf(sibling) };
  const texts = sibling && (await findBoth(locale, slug, sibling.slug));
  return texts
    ? { answer: 'live', parallel: await present(locale, edition, texts) }
    : { answer: 'alone', text: { slug, title: edition.title, channel } };
}

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
  channel: channelOf(locale, edition.localization.article),
  mark: edition.localization.article.kind === 'page' ? null : await viewMark(edition.localization.id),
  share: shareTextOf(locale, locale === 'en' ? en : zh),
  texts: { en: textIn('en', en), zh: textIn('zh', zh) },
  department: edition.localization.article.department.slug,
  coverInText: [en, zh].some(({ body, localization }) => showsPicture(body as Body, localization.article.cover)),
  rows: parallelRows({ en: en.body as Body, zh: zh.body as Body }),
  corrections: {
    en: correctionsIn('en', edition.localization.article),
    zh: correctionsIn('zh', edition.localization.article),
  },
  notes: { en: renderNotes(en.body as Body), zh: renderNotes(zh.body as Body) },
});

function textIn(locale: Locale, text: Text): ParallelText {
  const { slug, title, localization } = text;
  const { article } = localization;
  const { cover = null, time = null } = article.kind === 'page' ? {} : newsItem(locale, text);
  return {
    slug,
    title,
    cover,
    time,
    source: sourceName(locale, article.department),
    editor: editorIn(locale, article),
  };
}

import { db, type Locale, type Prisma } from '@/platform/db/client';
import { renderNotes } from '../body/footnotes';
import type { Body } from '../body/schema';
import { publicEditions } from '../public';
import type { ArticleDto, FoundParallel, ParallelDto } from './dto';
import { parallelRows } from './parallel-rows';
import { findByAddress } from './queries';
import { listed, nameIn } from './reader-rows';

const whole = { ...listed, body: true } as const satisfies Prisma.EditionSelect;

type Text = Prisma.EditionGetPayload<{ select: typeof whole }>;

/**
 * Both texts of an article, by the address of one of them. What the address answers is the article's own answer, whose
 * tags cover both languages: publishing either, or taking it off line, makes this page out of date as well.
 */
export async function findParallel(locale: Locale, slug: string): Promise<FoundParallel> {
  const found = await findByAddress(locale, slug);
  if (found.answer !== 'live') return found;
  const { article } = found;
  const texts = article.sibling && (await findBoth(locale, article, article.sibling.slug));
  return texts ? { answer: 'live', parallel: present(article, texts) } : { answer: 'alone', article };
}

/** Null when one of them was taken off line between two queries: the page will be rendered again. */
async function findBoth(
  locale: Locale,
  { slug }: ArticleDto,
  siblingSlug: string,
): Promise<Record<Locale, Text> | null> {
  const find = (of: Locale) =>
    db().edition.findFirst({
      where: { ...publicEditions(of), slug: of === locale ? slug : siblingSlug },
      select: whole,
    });
  const [en, zh] = await Promise.all([find('en'), find('zh')]);
  return en && zh && { en, zh };
}

const present = ({ issuedOn, channel }: ArticleDto, { en, zh }: Record<Locale, Text>): ParallelDto => ({
  issuedOn,
  channel,
  texts: { en: textIn('en', en), zh: textIn('zh', zh) },
  rows: parallelRows({ en: en.body as Body, zh: zh.body as Body }),
  notes: { en: renderNotes(en.body as Body), zh: renderNotes(zh.body as Body) },
});

const textIn = (locale: Locale, { slug, title, localization: { article } }: Text) => ({
  slug,
  title,
  source: nameIn(locale, article.department),
});

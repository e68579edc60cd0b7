import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import type { Body } from '../body/schema';
import { publicNews } from '../public';
import type { Lead } from './dto';
import { sharedPassage } from './passage';
import { type ListedRow, listed, nameIn, newestFirst, newsItem } from './reader-rows';
import { articleTag } from './tags';

/** What leads in a language: the chosen articles that are live in it, in their order, then the newest of the others. */
export async function findLeads(locale: Locale, chosen: string[], take: number): Promise<ListedRow[]> {
  const rows = chosen.length === 0 ? [] : await liveIn(locale, { id: { in: chosen } }, chosen.length);
  const inOrder = chosen
    .flatMap((id) => rows.filter(({ localization }) => localization.articleId === id))
    .slice(0, take);
  const missing = take - inOrder.length;
  return missing === 0 ? inOrder : [...inOrder, ...(await liveIn(locale, { id: { notIn: chosen } }, missing))];
}

const liveIn = (locale: Locale, article: { id: { in: string[] } | { notIn: string[] } }, take: number) =>
  db().edition.findMany({ where: publicNews(locale, article), orderBy: [...newestFirst], take, select: listed });

/** The first of them with what the front page says of it in both languages. */
export async function presentLead(locale: Locale, row: ListedRow) {
  const texts = await liveTexts(row);
  const sibling = texts[locale === 'en' ? 'zh' : 'en'];
  const lead: Lead = {
    ...newsItem(locale, row),
    source: nameIn(locale, row.localization.article.department),
    sibling: sibling ? { slug: sibling.slug, title: sibling.title } : null,
  };
  const passage = texts.en && texts.zh ? sharedPassage(texts.en.body as Body, texts.zh.body as Body) : null;
  return { lead, passage };
}

/** The lead's live texts, by language: one of them may be missing, and its arrival changes the page. */
async function liveTexts({ localization: { articleId } }: ListedRow) {
  reads(articleTag(articleId));
  const editions = await db().edition.findMany({
    where: { state: 'published', localization: { articleId } },
    select: { slug: true, title: true, body: true, localization: { select: { locale: true } } },
  });
  const inLocale = (locale: Locale) => editions.find(({ localization }) => localization.locale === locale);
  return { en: inLocale('en'), zh: inLocale('zh') };
}

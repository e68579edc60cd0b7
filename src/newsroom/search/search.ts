import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { channelLink } from '../editions/reader-rows';
import { listTag } from '../editions/tags';
import type { SearchInput, SearchResults } from './dto';
import { findTexts, type Matches, mostShown, noMatches, perPage, TookTooLong } from './find-texts';
import { presentItems } from './present-items';
import { loosen, parseQuestion, type Question } from './question';
import { stemsOf } from './stems';
import { tsQueries } from './tsquery';
import { wordsIn } from './units';

/** Answers what a reader asks for, in one language. It never throws for a question: one too broad is told so. */
export async function search(locale: Locale, input: SearchInput): Promise<SearchResults> {
  reads(listTag(locale), 'channels');
  const question = parseQuestion(input.q, locale);
  try {
    const strict = await findMatches(locale, question, input);
    if (strict.anywhere > 0 || question.phrases.length === 0)
      return await present(locale, input, question, strict, 'found');
    const loose = loosen(question);
    const matches = loose ? await findMatches(locale, loose, input) : noMatches;
    return await present(locale, input, loose ?? question, matches, 'loosely');
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return { ...(await present(locale, input, question, noMatches, 'found')), outcome: 'slow' };
  }
}

async function findMatches(locale: Locale, { phrases }: Question, filter: SearchInput): Promise<Matches> {
  const words = phrases.flatMap(({ units }) => wordsIn(units));
  const queries = tsQueries(phrases, await stemsOf(db(), words));
  return queries ? findTexts(locale, queries, filter) : noMatches;
}

async function present(
  locale: Locale,
  { channel, year, page: asked }: SearchInput,
  { text, cut, phrases }: Question,
  { anywhere, total, ids, channels, years }: Matches,
  found: 'found' | 'loosely',
): Promise<SearchResults> {
  const shown = Math.min(total, mostShown);
  const pages = Math.max(1, Math.ceil(shown / perPage));
  return {
    q: text,
    cut,
    channel,
    year,
    outcome: phrases.length === 0 ? 'blank' : anywhere === 0 ? 'none' : found,
    total,
    shown,
    items: await presentItems(locale, ids, phrases),
    page: Math.min(asked, pages),
    pages,
    channels: await nameChannels(locale, channels),
    years,
  };
}

async function nameChannels(locale: Locale, counts: Matches['channels']): Promise<SearchResults['channels']> {
  const channels = await db().channel.findMany({ orderBy: [{ position: 'asc' }, { slug: 'asc' }] });
  return channels.flatMap((channel) => {
    const counted = counts.find(({ slug }) => slug === channel.slug);
    return counted ? [{ ...channelLink(locale, channel), count: counted.count }] : [];
  });
}

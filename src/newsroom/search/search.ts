import { db, type Locale } from '@/platform/db/client';
import { reads } from '@/platform/tags';
import { channelLink } from '../editions/reader-rows';
import { listTag } from '../editions/tags';
import type { SearchInput, SearchResults } from './dto';
import { findTexts, type Match, mostMatches, TookTooLong } from './find-texts';
import { presentItems } from './present-items';
import { loosen, parseQuestion, type Question } from './question';
import { stemsOf } from './stems';
import { tsQueries } from './tsquery';
import { wordsIn } from './units';

export const perPage = 10;

/** Answers what a reader asks for, in one language. It never throws for a question: one too broad is told so. */
export async function search(locale: Locale, input: SearchInput): Promise<SearchResults> {
  reads(listTag(locale), 'channels');
  const question = parseQuestion(input.q, locale);
  try {
    const strict = await findMatches(locale, question);
    if (strict.length > 0 || question.phrases.length === 0)
      return await present(locale, input, question, strict, 'found');
    const loose = loosen(question);
    const matches = loose ? await findMatches(locale, loose) : [];
    return await present(locale, input, loose ?? question, matches, 'loosely');
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return { ...(await present(locale, input, question, [], 'found')), outcome: 'slow' };
  }
}

async function findMatches(locale: Locale, { phrases }: Question): Promise<Match[]> {
  const words = phrases.flatMap(({ units }) => wordsIn(units));
  const queries = tsQueries(phrases, await stemsOf(db(), words));
  return queries ? findTexts(locale, queries) : [];
}

async function present(
  locale: Locale,
  { channel, year, page: asked }: SearchInput,
  { text, cut, phrases }: Question,
  matches: Match[],
  found: 'found' | 'loosely',
): Promise<SearchResults> {
  const inChannel = (match: Match) => channel === null || match.channels.includes(channel);
  const inYear = (match: Match) => year === null || match.year === year;
  const counted = matches.slice(0, mostMatches);
  const kept = counted.filter((match) => inChannel(match) && inYear(match));
  const pages = Math.max(1, Math.ceil(kept.length / perPage));
  const page = Math.min(asked, pages);
  const shown = kept.slice((page - 1) * perPage, page * perPage).map(({ id }) => id);
  return {
    q: text,
    cut,
    channel,
    year,
    outcome: phrases.length === 0 ? 'blank' : matches.length === 0 ? 'none' : found,
    total: kept.length,
    more: matches.length > mostMatches,
    items: await presentItems(locale, shown, phrases),
    page,
    pages,
    channels: await countChannels(locale, counted.filter(inYear)),
    years: countYears(counted.filter(inChannel)),
  };
}

async function countChannels(locale: Locale, matches: Match[]): Promise<SearchResults['channels']> {
  const channels = await db().channel.findMany({ orderBy: [{ position: 'asc' }, { slug: 'asc' }] });
  return channels
    .map((channel) => ({
      ...channelLink(locale, channel),
      count: matches.filter((match) => match.channels.includes(channel.slug)).length,
    }))
    .filter(({ count }) => count > 0);
}

function countYears(matches: Match[]): SearchResults['years'] {
  const counts = new Map<number, number>();
  for (const { year } of matches) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year);
}

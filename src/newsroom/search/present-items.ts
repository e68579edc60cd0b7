import { db, type Locale } from '@/platform/db/client';
import { plainText } from '../body/blocks';
import type { Body } from '../body/schema';
import { type ListedRow, listed, newsItem } from '../editions/reader-rows';
import { publicEditions } from '../public';
import type { SearchItem } from './dto';
import { findSpans, piecesOf } from './marks';
import type { Phrase } from './question';
import { snippetOf } from './snippet';
import { type Stems, stemsOf } from './stems';
import { splitUnits, wordsIn } from './units';

/** The texts with these ids, in their order, as a page of results shows them. */
export async function presentItems(locale: Locale, ids: string[], phrases: Phrase[]): Promise<SearchItem[]> {
  const rows = await db().edition.findMany({
    where: { ...publicEditions(locale), id: { in: ids } },
    select: { ...listed, id: true, body: true },
  });
  const texts = ids.flatMap((id) => {
    const row = rows.find((found) => found.id === id);
    return row ? [{ ...row, body: plainText(row.body as Body) }] : [];
  });
  const stems = await stemsFor(
    phrases,
    locale,
    texts.flatMap(({ title, summary, body }) => [title, summary, body]),
  );
  return texts.map((text) => ({
    ...shown(locale, text),
    titlePieces: piecesOf(text.title, findSpans(text.title, locale, phrases, stems)),
    snippet: snippetOf(text, locale, phrases, stems),
  }));
}

function shown(locale: Locale, text: ListedRow) {
  const { slug, title, summary, localization } = text;
  const { kind } = localization.article;
  return kind === 'page'
    ? { kind, slug, title, summary, issuedOn: null, channel: null }
    : { kind, ...newsItem(locale, text) };
}

/** Of what was asked and of the words that may share a stem with it: stems begin as their words do. */
function stemsFor(phrases: Phrase[], locale: Locale, texts: string[]): Promise<Stems> {
  const asked = phrases.flatMap(({ units }) => wordsIn(units));
  if (asked.length === 0) return stemsOf(db(), []);
  const initials = new Set(asked.map((word) => word.charAt(0)));
  const alike = texts
    .flatMap((text) => wordsIn(splitUnits(text, locale)))
    .filter((word) => initials.has(word.charAt(0)));
  return stemsOf(db(), [...asked, ...alike]);
}

import type { Locale } from '@/platform/db/client';
import type { Piece } from './dto';
import { findSpans, piecesOf, type Span } from './marks';
import type { Phrase } from './question';
import type { Stems } from './stems';

/** Some two lines of a result, in UTF-16 units. */
const length: Record<Locale, number> = { en: 220, zh: 110 };
/** How much of it stands before the first mark. */
const before = 0.3;

type Seen = { text: string; spans: Span[]; told: number };

/**
 * What to show of a text: the summary or the paragraph that holds most of what was asked for, and of that the part
 * around the first mark. Where neither holds any (the title does), the summary or the beginning.
 */
export function snippetOf(
  { summary, body }: { summary: string; body: string },
  locale: Locale,
  phrases: Phrase[],
  stems: Stems,
): Piece[] {
  const texts = [summary, ...body.split('\n')].filter((text) => text.trim() !== '');
  let best: Seen = { text: texts[0] ?? '', spans: [], told: 0 };
  for (const text of texts) {
    const spans = findSpans(text, locale, phrases, stems);
    const told = new Set(spans.map(({ phrase }) => phrase)).size;
    if (told > best.told) best = { text, spans, told };
    if (told === phrases.length) break;
  }
  return cut(best, locale);
}

function cut({ text, spans }: Seen, locale: Locale): Piece[] {
  const wanted = length[locale];
  const first = spans[0] ?? { from: 0, to: 0 };
  const latest = Math.max(0, text.length - wanted);
  const from = wordStart(text, Math.min(latest, Math.max(0, first.from - Math.floor(wanted * before))), first.from);
  const to = wordEnd(text, Math.max(from + wanted, first.to), first.to);
  return [
    ...(from > 0 ? [{ text: '…', marked: false }] : []),
    ...piecesOf(text, spans, from, to),
    ...(to < text.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** The next place from here at which nothing is torn, but not beyond the mark. */
function wordStart(text: string, at: number, most: number): number {
  let from = at;
  while (from > 0 && from < most && (isTorn(text, from) || endsSomething.test(text.charAt(from)))) from += 1;
  return from;
}

function wordEnd(text: string, at: number, least: number): number {
  let to = Math.min(at, text.length);
  while (to < text.length && to > least && (isTorn(text, to) || text.charAt(to - 1) === ' ')) to -= 1;
  return to;
}

/** No line begins with these. */
const endsSomething = /[\s\p{Pe}\p{Pf}，。、；：？！,.;:?!]/u;
const wordSign = /[\p{L}\p{N}\p{M}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Within a Latin word or a number, or between the halves of a surrogate pair. */
function isTorn(text: string, at: number): boolean {
  const [left, right] = [text.charAt(at - 1), text.charAt(at)];
  if (/[\udc00-\udfff]/.test(right)) return true;
  return wordSign.test(left) && wordSign.test(right) && !unspaced.test(left) && !unspaced.test(right);
}

import type { Locale } from '@/platform/db/client';
import type { Piece } from './dto';
import type { Phrase } from './question';
import type { Stems } from './stems';
import { splitUnits, type Unit } from './units';

/** Where a phrase stands in a text, in UTF-16 units; `phrase` is its number in the question. */
export type Span = { from: number; to: number; phrase: number };

/** Finds in a text what the index found it by. Spans come in order and do not overlap. */
export function findSpans(text: string, locale: Locale, phrases: Phrase[], stems: Stems): Span[] {
  const units = splitUnits(text, locale);
  const spans = phrases.flatMap(({ units: asked }, phrase) => spansOf(units, asked, stems, phrase));
  spans.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return spans.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function spansOf(units: Unit[], asked: Unit[], stems: Stems, phrase: number): Span[] {
  const spans: Span[] = [];
  const last = asked.length - 1;
  for (let at = 0; at + last < units.length; at += 1) {
    const [first, end] = [units[at], units[at + last]];
    if (first && end && asked.every((unit, place) => answers(units[at + place], unit, place, stems)))
      spans.push({ from: first.from, to: end.to, phrase });
  }
  return spans;
}

function answers(unit: Unit | undefined, asked: Unit, place: number, stems: Stems): boolean {
  if (!unit || unit.kind !== asked.kind) return false;
  if (unit.kind === 'word') return stems(unit.text).lexeme === stems(asked.text).lexeme;
  return unit.text === asked.text && (place === 0 || (unit.gap === 'none') === (asked.gap === 'none'));
}

/** The text from one place to another, in pieces. */
export function piecesOf(text: string, spans: Span[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const span of spans) {
    if (span.from < at || span.to > to) continue;
    if (span.from > at) pieces.push({ text: text.slice(at, span.from), marked: false });
    pieces.push({ text: text.slice(span.from, span.to), marked: true });
    at = span.to;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false });
  return pieces;
}

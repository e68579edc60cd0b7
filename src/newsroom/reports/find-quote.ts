import { withoutMarks } from './without-marks';

/** Where a quotation stands: the words around it in its line, and its own as the text has them. */
export type QuotePlace = { before: string; words: string; after: string };

/** Of the words around, in UTF-16 units. */
const around = 60;

/**
 * Finds a quotation in the lines of a text, whatever a browser has put between the paragraphs and cells it copied, and
 * without the numbers of notes.
 * @returns null where the text does not hold it (any more)
 */
export function findQuote(quote: string, lines: string[]): QuotePlace | null {
  const text = inOneLine(lines.join('\n'));
  const bare = withOneBlank(text);
  for (const candidate of withoutMarks(quote)) {
    const words = withOneBlank(inOneLine(candidate));
    const at = words === '' ? -1 : bare.indexOf(words);
    if (at >= 0) return placeOf(text, placeIn(text, at), placeIn(text, at + words.length));
  }
  return null;
}

const placeOf = (text: string, at: number, end: number): QuotePlace => {
  const [from, to] = [at - around, end + around];
  return {
    before: from > 0 ? `…${text.slice(from, at).replace(cutAtStart, '')}` : text.slice(0, at),
    words: text.slice(at, end),
    after: to < text.length ? `${text.slice(end, to).replace(cutAtEnd, '')}…` : text.slice(end),
  };
};

const inOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Between words; between the cells of a table a dot stands as well, where a browser copies a tab. */
const gap = / (?:· )*/g;

const withOneBlank = (line: string): string => line.replace(gap, ' ');

/** Where in a line stands what is at this place of the same line with one blank for each gap. */
function placeIn(line: string, at: number): number {
  let longer = 0;
  for (const { 0: blanks, index } of line.matchAll(gap)) {
    if (index - longer >= at) break;
    longer += blanks.length - 1;
  }
  return at + longer;
}

/** What a cut may have left: the half of a character, or of a word. */
const cutAtStart = /^(?:[\udc00-\udfff]|[\p{Script=Latin}\p{N}]+\s)/u;
const cutAtEnd = /(?:[\ud800-\udbff]|\s[\p{Script=Latin}\p{N}]+)$/u;

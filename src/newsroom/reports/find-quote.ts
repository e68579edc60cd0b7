/** Where a quotation stands: the words around it in its line, and its own as the text has them. */
export type QuotePlace = { before: string; words: string; after: string };

/** Of the words around, in UTF-16 units. */
const around = 60;

/**
 * Finds a quotation in the lines of a text, whatever blanks a browser has put between the paragraphs it copied.
 * @returns null where the text does not hold it (any more)
 */
export function findQuote(quote: string, lines: string[]): QuotePlace | null {
  const words = inOneLine(quote);
  const text = inOneLine(lines.join('\n'));
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0) return null;
  const [from, to] = [at - around, at + words.length + around];
  return {
    before: (from > 0 ? '…' : '') + whole(text.slice(Math.max(0, from), at)),
    words,
    after: whole(text.slice(at + words.length, to)) + (to < text.length ? '…' : ''),
  };
}

const inOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Without the half of a character that the cut may have left at either end. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

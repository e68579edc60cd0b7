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
    before: from > 0 ? `…${text.slice(from, at).replace(cutAtStart, '')}` : text.slice(0, at),
    words,
    after:
      to < text.length ? `${text.slice(at + words.length, to).replace(cutAtEnd, '')}…` : text.slice(at + words.length),
  };
}

const inOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What a cut may have left: the half of a character, or of a word. */
const cutAtStart = /^(?:[\udc00-\udfff]|[\p{Script=Latin}\p{N}]+\s)/u;
const cutAtEnd = /(?:[\ud800-\udbff]|\s[\p{Script=Latin}\p{N}]+)$/u;

/** Stands before the number of a note on the page (body/footnotes.ts), and nowhere else. */
const joiner = '\u2060';

/** No text has a thousand notes. */
const lengths = [1, 2, 3];

/**
 * A quotation without the numbers of the notes that were marked with it: they are no part of the sentence. A number may
 * run into a figure that follows (“…⁠12020年”), but numbers count up, so it is enough to try how long the first is.
 * @returns every reading that is possible, at least one
 */
export function withoutMarks(quote: string): string[] {
  const [before = '', ...marked] = quote.split(joiner);
  const [first] = marked;
  if (first === undefined) return [quote];
  const readings = lengths.flatMap((length) => {
    const number = first.slice(0, length);
    return /^\d+$/.test(number) ? readingFrom(before, marked, Number(number)) : [];
  });
  return readings.length > 0 ? readings : [before + marked.join('')];
}

function readingFrom(before: string, marked: string[], first: number): string[] {
  let words = before;
  for (const [at, part] of marked.entries()) {
    const number = String(first + at);
    if (!part.startsWith(number)) return [];
    words += part.slice(number.length);
  }
  return [words];
}

/**
 * Ends of sentences in either language: Chinese stops with the quotation marks and brackets that close after them, and
 * Latin ones before a space and a capital, a digit or an opening quotation mark. A Chinese semicolon ends one, too:
 * between full stops a Chinese sentence may be longer than a voice can hold.
 */
const end = /[。！？；…]+[”’」』）》】]*|[.!?]+["”’')\]]*(?=\s+["“‘'([]?[\p{Lu}\p{N}])/gu;

/** What ends in a full stop and goes on: titles, “No. 5”, initials and U.S. */
const goesOn = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|No|vs|e\.g|i\.e|\p{Lu})$/u;

type Sentence = { from: number; to: number };

/** Where the sentences of a text begin and end, in UTF-16 units; what has neither a letter nor a digit is none. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const words = text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(words)) found.push({ from: start, to: start + words.trim().length });
    from = to;
  };
  for (const match of text.matchAll(end)) {
    const before = text.slice(from, match.index);
    if (match[0] === '.' && goesOn.test(before)) continue;
    add(match.index + match[0].length);
  }
  add(text.length);
  return found;
}

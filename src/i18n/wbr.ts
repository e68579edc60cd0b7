/**
 * Where a Chinese headline may break: between words, and of those places only the ones a reader would choose. The style
 * sheet forbids every break inside Chinese (`word-break: keep-all`); what this returns is joined by <wbr>.
 *
 * The dictionary of Intl.Segmenter knows no names and cuts 周民 and 年会 in two, so single characters are given back to
 * a neighbour, and short words are gathered into phrases: 中国行政管理学会 stays whole.
 */
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The longest phrase, in Chinese characters; a line on the smallest phone holds about ten. */
const longest = 8;

const closing = /^[\p{Pe}\p{Pf}，。、；：？！…—·％%”’]/u;
const closed = /[\p{Pe}\p{Pf}，。、；：？！…—·％%”’]$/u;
const opening = /[\p{Ps}\p{Pi}“‘]$/u;
const opened = /^[\p{Ps}\p{Pi}“‘]/u;
const latinEnd = /[\p{Script=Latin}\p{N}.,&+/-]$/u;
const latinStart = /^[\p{Script=Latin}\p{N}.,&+/-]/u;
const digitEnd = /\p{N}$/u;
const space = /^\s|\s$/u;

/** Characters that end the word before them, and those that begin the phrase after them. */
const suffix = /^[的了着过们里上下内外时后前者性化版级区链网]$/u;
const preposition = /^[与和及或在对将向从于并把被就是以由让]$/u;
const single = /^\p{Script=Han}$/u;
/** Verbs of headlines: who stands before them, what after them. */
const verb = /^(出席|参加|召开|举行|举办|开展|发布|印发|签署|会见|调研|考察|强调|指出|启动|当选)$/u;

export const headlineParts = (title: string): string[] => phrases(wholeWords(title));

/** Whether two parts meet where Chinese meets Latin letters or digits: there <wbr> takes away the browser's own space. */
export const isSpaced = (before: string, after: string): boolean =>
  (/\p{Script=Han}$/u.test(before) && /^[\p{Script=Latin}\p{N}]/u.test(after)) ||
  (/[\p{Script=Latin}\p{N}]$/u.test(before) && /^\p{Script=Han}/u.test(after));

function wholeWords(title: string): string[] {
  const found: string[] = [];
  for (const { segment } of words.segment(title)) {
    const before = found.at(-1);
    if (before !== undefined && holds(before, segment)) found[found.length - 1] = before + segment;
    else found.push(segment);
  }
  const paired = joinForward(found, (word) => single.test(word) && !preposition.test(word));
  return joinForward(paired, (word) => preposition.test(word));
}

/** Digits hold what follows them, so that 2020年 and 3万 stay whole; so do the parts of a date. */
function holds(before: string, after: string): boolean {
  if (closing.test(after) || opening.test(before)) return true;
  if (space.test(before) || space.test(after)) return true;
  if (latinEnd.test(before) && latinStart.test(after)) return true;
  if (/\p{N}[年月]$/u.test(before) && /^\p{N}/u.test(after)) return true;
  return digitEnd.test(before) || suffix.test(after);
}

/** Gives each word that asks for it to the one after it; the last, or one before a preposition, to the one before. */
function joinForward(found: string[], asks: (word: string) => boolean): string[] {
  const joined: string[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const word = found[at] ?? '';
    const next = found[at + 1];
    if (asks(word) && next !== undefined && (!preposition.test(next) || at === 0)) {
      joined.push(word + next);
      at += 1;
    } else if (asks(word)) joined.push((joined.pop() ?? '') + word);
    else joined.push(word);
  }
  return joined;
}

function phrases(found: string[]): string[] {
  const gathered: string[] = [];
  let open = false;
  for (const word of found) {
    const before = gathered.at(-1) ?? '';
    const joins = open && !begins(word) && !closed.test(before) && widthOf(before + word) <= longest;
    if (joins) gathered[gathered.length - 1] = before + word;
    else gathered.push(word);
    open = !verb.test(word);
  }
  return gathered;
}

const begins = (word: string): boolean =>
  verb.test(word) ||
  opened.test(word) ||
  latinStart.test(word) ||
  (word.length > 1 && preposition.test(word.charAt(0)));

/** In Chinese characters; a Latin letter or a digit is half as wide. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (latinStart.test(sign) ? 0.5 : 1), 0);

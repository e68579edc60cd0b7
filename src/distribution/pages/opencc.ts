import { setImmediate } from 'node:timers/promises';

/** Turns Simplified words into Traditional ones; letters, digits and signs of other scripts pass through. */
export type Convert = (text: string) => string;

type Pass = { words: Map<string, string>; longest: Map<number, number> };

/** Entries read before other work gets its turn: the whole takes a tenth of a second, once in a worker's life. */
const atOnce = 4_000;

/**
 * OpenCC's dictionaries from Simplified to Traditional characters as Taiwan's standard writes them, phrase by phrase
 * (头发 → 頭髮, 发展 → 發展) and without Taiwan's vocabulary: 软件 stays 軟件, because these are an institution's own
 * words. OpenCC's bare `t` would write 爲 and 羣, which nobody reads.
 *
 * The dictionaries are the package's; the table is ours, because its trie of maps costs four times the memory.
 */
export async function openConverter(): Promise<Convert> {
  const [from, to] = await Promise.all([import('opencc-js/from/cn'), import('opencc-js/to/tw')]);
  const converted = await through([...from.default, ...to.default]);
  return (text) => converted(quoted(text));
}

/** The way back, for what is typed in Traditional characters: texts are searched as they are stored. */
export async function openSimplifier(): Promise<Convert> {
  const [from, to] = await Promise.all([import('opencc-js/from/tw'), import('opencc-js/to/cn')]);
  const converted = await through([...from.default, ...to.default]);
  return (text) => converted(unquoted(text));
}

async function through(groups: string[][]): Promise<Convert> {
  const passes: Pass[] = [];
  for (const dictionaries of groups) passes.push(await read(dictionaries));
  return (text) => passes.reduce(convert, text);
}

/** The first dictionary that has a word says what becomes of it. */
async function read(dictionaries: string[]): Promise<Pass> {
  const pass: Pass = { words: new Map(), longest: new Map() };
  let entries = 0;
  for (const dictionary of dictionaries) {
    for (let at = 0; at < dictionary.length; ) {
      const gap = dictionary.indexOf(' ', at);
      const bar = dictionary.indexOf('|', gap);
      const end = bar < 0 ? dictionary.length : bar;
      add(pass, dictionary.slice(at, gap), dictionary.slice(gap + 1, end));
      at = end + 1;
      entries += 1;
      if (entries % atOnce === 0) await setImmediate();
    }
  }
  return pass;
}

function add({ words, longest }: Pass, word: string, becomes: string): void {
  if (words.has(word)) return;
  words.set(word, becomes);
  const first = word.charCodeAt(0);
  longest.set(first, Math.max(longest.get(first) ?? 0, word.length));
}

/** At each place the longest word that stands there, as OpenCC does. */
function convert(text: string, { words, longest }: Pass): string {
  let converted = '';
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longest.get(text.charCodeAt(at)) ?? 0, text.length - at);
    while (length > 0 && !words.has(text.slice(at, at + length))) length -= 1;
    if (length > 0) {
      converted += text.slice(kept, at) + words.get(text.slice(at, at + length));
      kept = at + length;
    }
    at += length || 1;
  }
  return converted + text.slice(kept);
}

const marks: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** Traditional Chinese quotes with corner brackets. A single mark beside a Latin letter may be an apostrophe. */
const quoted: Convert = (text) =>
  text.replace(/[“”]|‘(?!\p{Script=Latin})|(?<!\p{Script=Latin})’/gu, (mark) => marks[mark] ?? mark);

const marksBack = Object.fromEntries(Object.entries(marks).map(([ours, theirs]) => [theirs, ours]));

const unquoted: Convert = (text) => text.replace(/[「」『』]/g, (mark) => marksBack[mark] ?? mark);

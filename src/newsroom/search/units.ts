import type { Locale } from '@/platform/db/client';
import { fold } from './fold';

/**
 * What a text is made of for search. Scripts without spaces go character by character, all else word by word; in
 * Chinese text digits are characters too, so that any run of 2020年11月 is found. Each unit takes one position.
 */
export type Unit = {
  kind: 'character' | 'word';
  text: string;
  /** To the unit before: nothing between, only what joins the parts of one word (2.5, e-government), or more. */
  gap: 'none' | 'joiner' | 'apart';
  /** Place in the original, in UTF-16 units. */
  from: number;
  to: number;
};

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
/** PostgreSQL takes lexemes up to 2 KB; a longer word goes on as another one beside it. */
const longestWord = 64;

/** An apostrophe within a Latin word belongs to it: people’s, l’état. */
const wordSign = String.raw`[\p{L}\p{N}\p{M}]|(?<=\p{Script=Latin})['’](?=\p{Script=Latin})`;
const unitsOf = (single: string) =>
  new RegExp(`([${single}])|(?:(?![${single}])(?:${wordSign})){1,${longestWord}}`, 'gu');
const patterns: Record<Locale, RegExp> = { en: unitsOf(unspaced), zh: unitsOf(String.raw`${unspaced}\p{Nd}`) };

const joiner = /^[-.,&+/_·‑–]$/u;

export function splitUnits(original: string, locale: Locale): Unit[] {
  const { text, origin } = fold(original);
  const units: Unit[] = [];
  let end = -1;
  for (const match of text.matchAll(patterns[locale])) {
    const [found, character] = match;
    const between = end < 0 ? ' ' : text.slice(end, match.index);
    end = match.index + found.length;
    units.push({
      kind: character === undefined ? 'word' : 'character',
      text: character ?? found.replace(/['’]/g, ''),
      gap: between === '' ? 'none' : joiner.test(between) ? 'joiner' : 'apart',
      from: origin[match.index] ?? 0,
      to: origin[end] ?? 0,
    });
  }
  return units;
}

/** Whether a character and the unit after it stand side by side in one run. */
export const runsOn = (unit: Unit, next: Unit | undefined): next is Unit =>
  unit.kind === 'character' && next?.kind === 'character' && next.gap === 'none';

/** The words alone: what has a stem. */
export const wordsIn = (units: Unit[]): string[] => units.filter(({ kind }) => kind === 'word').map(({ text }) => text);

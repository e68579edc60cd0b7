import type { Locale } from '@/platform/db/client';
import { looseWords } from './loose-words';
import { splitUnits, type Unit } from './units';

/** What has to stand in a text in this order, one unit beside the other. */
export type Phrase = { units: Unit[]; exact: boolean };

export type Question = {
  /** As it was asked, in one line, cut where it was too long. */
  text: string;
  cut: boolean;
  /** All of them have to be found. */
  phrases: Phrase[];
};

/** In characters; the index is made so that a phrase of this length is found whole (documents.ts). */
export const longestQuestion = 100;
export const mostPhrases = 20;

const quotation = /["“”„「」『』«»]/u;

/** Reads what somebody typed. Nothing in it is an operator but quotation marks; there is no question it cannot read. */
export function parseQuestion(typed: string, locale: Locale): Question {
  const signs = [
    ...typed
      .toWellFormed()
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim(),
  ];
  const text = signs.slice(0, longestQuestion).join('').trim();
  const phrases = text
    .split(quotation)
    .flatMap((part, at) => (at % 2 === 1 ? quoted(part, locale) : spaced(part, locale)));
  return {
    text,
    cut: signs.length > longestQuestion || phrases.length > mostPhrases,
    phrases: phrases.slice(0, mostPhrases),
  };
}

function quoted(part: string, locale: Locale): Phrase[] {
  const units = splitUnits(part, locale);
  return units.length > 0 ? [{ units, exact: true }] : [];
}

function spaced(part: string, locale: Locale): Phrase[] {
  const phrases: Phrase[] = [];
  for (const unit of splitUnits(part, locale)) {
    const last = phrases.at(-1);
    if (last && unit.gap !== 'apart') last.units.push(unit);
    else phrases.push({ units: [unit], exact: false });
  }
  return phrases;
}

/**
 * The same question for when nothing has it in one piece: 数字政府演讲 as 数字, 政府 and 演讲, each somewhere in the text.
 * What stood in quotation marks stays together. null where there is nothing to loosen.
 */
export function loosen(question: Question): Question | null {
  const phrases = question.phrases.flatMap((phrase) =>
    phrase.exact ? [phrase] : looseWords(phrase.units).map((units) => ({ units, exact: false })),
  );
  return phrases.length > question.phrases.length ? { ...question, phrases: phrases.slice(0, mostPhrases) } : null;
}

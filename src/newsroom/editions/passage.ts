import { textOf } from '../body/blocks';
import type { Body } from '../body/schema';

type Passage = { en: string; zh: string };

/** Longer ones are no longer a glance. In UTF-16 units of the English. */
const most = 300;
const least = 80;

/**
 * A passage that stands in both texts, for the front page: the last sentences of a paragraph whose sentences pair off,
 * one for one; of several such, the one with the most sentences. null where the texts do not run in parallel.
 */
export function sharedPassage(en: Body, zh: Body): Passage | null {
  if (en.content.length !== zh.content.length) return null;
  const found = en.content.map((block, at) => {
    const other = zh.content[at];
    if (block.type !== 'paragraph' || other?.type !== 'paragraph') return null;
    return lastSentences(sentences(textOf(block), 'en'), sentences(textOf(other), 'zh'));
  });
  const best = found.reduce((a, b) => ((b?.sentences ?? 0) > (a?.sentences ?? 0) ? b : a), null);
  return best && { en: best.en, zh: best.zh };
}

function lastSentences(en: string[], zh: string[]): (Passage & { sentences: number }) | null {
  if (en.length !== zh.length) return null;
  let from = en.length;
  while (from > 0 && en.slice(from - 1).join(' ').length <= most) from -= 1;
  const passage = { en: en.slice(from).join(' '), zh: zh.slice(from).join(''), sentences: en.length - from };
  return passage.en.length >= least ? passage : null;
}

const sentences = (text: string, locale: string): string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean);

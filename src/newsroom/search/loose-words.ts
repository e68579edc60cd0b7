import { runsOn, type Unit } from './units';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Characters that say how words hang together and not what a text is about. */
const grammar = /^[的了着过在和与及或是为对于被把并就也从向由]$/u;

/**
 * The words of a phrase that was written without spaces. The dictionary knows no names and cuts 周民 and 大数据: single
 * characters are given back to their neighbours.
 */
export function looseWords(units: Unit[]): Unit[][] {
  return runs(units).flatMap((run) => {
    const [first] = run;
    return first?.kind === 'character' && run.length > 1 ? wordsOf(run) : [run];
  });
}

function runs(units: Unit[]): Unit[][] {
  const found: Unit[][] = [];
  for (const unit of units) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before && runsOn(before, unit)) last.push(unit);
    else found.push([unit]);
  }
  return found;
}

function wordsOf(run: Unit[]): Unit[][] {
  const cut: Unit[][] = [];
  let at = 0;
  for (const { segment } of words.segment(run.map(({ text }) => text).join(''))) {
    const length = [...segment].length;
    cut.push(run.slice(at, at + length));
    at += length;
  }
  const meant = cut.filter((word) => word.length > 1 || !grammar.test(word[0]?.text ?? ''));
  return meant.length > 0 ? joinSingles(meant) : [run];
}

/** Singles side by side are one name; one alone belongs to the word after it, at the end to the one before. */
function joinSingles(cut: Unit[][]): Unit[][] {
  const joined: Unit[][] = [];
  let singles: Unit[] = [];
  for (const word of cut) {
    const beside = singles.length === 0 || areBeside(singles, word);
    if (word.length === 1 && beside) singles = [...singles, ...word];
    else if (singles.length === 1 && beside) {
      joined.push([...singles, ...word]);
      singles = [];
    } else {
      if (singles.length > 0) joined.push(singles);
      singles = word.length === 1 ? word : [];
      if (word.length > 1) joined.push(word);
    }
  }
  const last = joined.at(-1);
  if (singles.length === 1 && last && areBeside(last, singles)) last.push(...singles);
  else if (singles.length > 0) joined.push(singles);
  return joined;
}

const areBeside = (before: Unit[], after: Unit[]): boolean => before.at(-1)?.to === after[0]?.from;

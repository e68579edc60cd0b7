import { quoted } from './documents';
import type { Phrase } from './question';
import type { Stems } from './stems';
import { runsOn, type Unit } from './units';

type Node = { lexeme: string; common: boolean; place: number; prefix: boolean };

export type TsQueries = {
  /** One for each phrase; a text has to answer all of them. */
  all: string[];
  /** Any lexeme of them, for the rank. */
  any: string;
};

/** Each costs time for every text that is found; the first ones of a long question say enough. */
const mostRanked = 24;

/**
 * A question in PostgreSQL's own words. It is made of quoted lexemes and operators of ours, so nothing that is typed
 * can be a mistake in it. null where nothing is left to look for.
 */
export function tsQueries(phrases: Phrase[], stems: Stems): TsQueries | null {
  const nodes = phrases.map(({ units }) => nodesOf(units, stems));
  const onlyCommon = nodes.flat().every(({ common }) => common);
  const kept = nodes
    .map((list) => list.filter(({ common }) => !common || onlyCommon))
    .filter((list) => list.length > 0);
  if (kept.length === 0) return null;
  return { all: kept.map(inOrder), any: [...new Set(kept.flat().map(word))].slice(0, mostRanked).join(' | ') };
}

/** A run of characters as its pairs; a single character as the beginning of any pair. */
function nodesOf(units: Unit[], stems: Stems): Node[] {
  return units.flatMap((unit, place): Node[] => {
    if (unit.kind === 'word') return [{ ...stems(unit.text), place, prefix: false }];
    const [before, next] = [units[place - 1], units[place + 1]];
    if (runsOn(unit, next)) return [{ lexeme: unit.text + next.text, common: false, place, prefix: false }];
    if (before && runsOn(before, unit)) return [];
    return [{ lexeme: unit.text, common: false, place, prefix: next === undefined }];
  });
}

function inOrder(nodes: Node[]): string {
  return nodes
    .map((node, at) => {
      const before = nodes[at - 1];
      return before ? `<${node.place - before.place}> ${word(node)}` : word(node);
    })
    .join(' ');
}

const word = ({ lexeme, prefix }: Node): string => quoted(lexeme) + (prefix ? ':*' : '');

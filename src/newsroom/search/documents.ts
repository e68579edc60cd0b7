import type { Stems } from './stems';
import { runsOn, type Unit } from './units';

/** A field of a text with its weight: title before summary before body. */
export type Field = { weight: 'A' | 'B' | 'C'; units: Unit[] };

type Entry = { lexeme: string; common: boolean; position: number; weight: Field['weight'] };

/** PostgreSQL knows no position beyond this one … */
const lastPosition = 16_383;
/** … and forgets where a lexeme stands after so many places. */
const mostPlaces = 255;
/** How far a part reaches back into the one before: further than the longest question, so that it is found whole. */
const overlap = 128;

/**
 * The documents of a text as PostgreSQL reads a `tsvector`: pairs of characters and stems, each with its positions, so
 * that a run of characters is found by its pairs standing side by side. One document, more for a long text.
 */
export function documentsOf(fields: Field[], stems: Stems): string[] {
  const entries = fields.reduce<Entry[]>((all, field) => all.concat(entriesOf(field, stems, all.at(-1)?.position)), []);
  const documents: string[] = [];
  let from = 0;
  do {
    const { document, next } = partFrom(entries, from);
    documents.push(document);
    from = next;
  } while (from < entries.length);
  return documents;
}

/** A position is left free between two fields: no phrase reaches from one into the other. */
function entriesOf({ weight, units }: Field, stems: Stems, last = -1): Entry[] {
  return units.map((unit, at) => {
    const next = units[at + 1];
    const { lexeme, common } =
      unit.kind === 'word'
        ? stems(unit.text)
        : { lexeme: runsOn(unit, next) ? unit.text + next.text : unit.text, common: false };
    return { lexeme, common, position: last + 2 + at, weight };
  });
}

function partFrom(entries: Entry[], from: number): { document: string; next: number } {
  const before = (entries[from]?.position ?? 1) - 1;
  const places = new Map<string, string[]>();
  let at = from;
  for (; at < entries.length; at += 1) {
    const { lexeme, common, position, weight } = entries[at] as Entry;
    const known = places.get(lexeme) ?? [];
    const full = known.length === mostPlaces;
    if (position - before > lastPosition || (full && !common)) break;
    if (!full) known.push(`${position - before}${weight}`);
    places.set(lexeme, known);
  }
  const document = [...places].map(([lexeme, list]) => `${quoted(lexeme)}:${list.join(',')}`).join(' ');
  return { document, next: at < entries.length ? at - overlap : at };
}

/** How PostgreSQL reads a lexeme that may hold anything. Ours hold letters and digits; nothing depends on it. */
export const quoted = (lexeme: string): string => `'${lexeme.replace(/[\\']/g, '$&$&')}'`;

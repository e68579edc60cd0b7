import type { Database, Tx } from '@/platform/db/client';

/** What a word is indexed and asked for as. `common` ones (the, of) count only where nothing else is asked for. */
export type Stem = { lexeme: string; common: boolean };
export type Stems = (word: string) => Stem;

/** PostgreSQL's own English stemmer, so that text and question are cut alike. It leaves other scripts as they are. */
export async function stemsOf(from: Database | Tx, words: Iterable<string>): Promise<Stems> {
  const asked = [...new Set(words)];
  if (asked.length === 0) return asItIs;
  const rows = await from.$queryRaw<{ word: string; stem: string[] }[]>`
    SELECT word, ts_lexize('english_stem', word) AS stem FROM unnest(${asked}::text[]) AS word`;
  const stems = new Map(rows.map(({ word, stem }) => [word, { lexeme: stem[0] || word, common: stem.length === 0 }]));
  return (word) => stems.get(word) ?? asItIs(word);
}

const asItIs: Stems = (word) => ({ lexeme: word, common: false });

import { expect, it } from 'vitest';
import { csvLine } from '@/newsroom/audit/csv';
import { events, kinds, reads } from '@/newsroom/audit/rules';
import en from '../../../messages/en.json';
import zh from '../../../messages/zh.json';

const wordsAt = (tree: unknown, path: string): unknown =>
  path.split('.').reduce((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], tree);

const leaves = (tree: object, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : leaves(value as object, `${prefix}${key}.`),
  );

it.each([
  ['English', en],
  ['Chinese', zh],
])('every event has words in %s, a name and a sentence, and no words are left over', (_, { desk: { audit } }) => {
  for (const event of events)
    for (const part of [audit.event, audit.name]) expect(wordsAt(part, event), event).toBeTypeOf('string');
  for (const part of [audit.event, audit.name]) expect(leaves(part).sort()).toEqual([...events].sort());
  expect(Object.keys(audit.kind).sort()).toEqual([...kinds].sort());
});

it('names each event once, and counts as reading only what is there', () => {
  expect(new Set(events).size).toBe(events.length);
  expect(reads.filter((event) => !events.includes(event))).toEqual([]);
});

it('a cell of a table is words, whatever it begins with', () => {
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', '＠x', '\u200b=1'])
    expect(csvLine([formula])).toBe(`"'${formula}"\r\n`);
  expect(csvLine(['王“兰”', 'say "yes"', '', 'a-b=c'])).toBe('"王“兰”","say ""yes""","","a-b=c"\r\n');
});

import { describe, expect, it } from 'vitest';
import { mayMove, numberAfter, numberWords } from '@/newsroom/editions/rules';

const states = ['draft', 'published', 'withdrawn', 'unpublished', 'consolidated', 'superseded'] as const;

/** ● from the state of the row to that of the column. */
const table = {
  //              draft pub  with unpub cons super
  draft: '          –    ●    –    –     –    –',
  published: '      –    –    ●    ●     ●    ●',
  withdrawn: '      –    –    –    ●     ●    ●',
  unpublished: '    –    –    –    –     ●    ●',
  consolidated: '   –    –    –    ●     –    ●',
  superseded: '     –    –    –    –     –    –',
} as const;

describe('the states of an edition', () => {
  it.each(states)('from %s it goes on as the table says', (from) => {
    const row = table[from].trim().split(/\s+/);
    expect(states.map((to) => (mayMove(from, to) ? '●' : '–'))).toEqual(row);
  });
});

describe('the number of an edition', () => {
  it.each([
    [null, false, '1.0'],
    [null, true, '1.0'],
    [{ major: 1, minor: 0 }, true, '1.1'],
    [{ major: 1, minor: 9 }, true, '1.10'],
    [{ major: 1, minor: 3 }, false, '2.0'],
    [{ major: 9, minor: 0 }, false, '10.0'],
  ])('after %j, minor: %j, it is %s', (last, minor, number) => {
    expect(numberWords(numberAfter(last, minor))).toBe(number);
  });
});

import { describe, expect, it } from 'vitest';
import { byMonth } from '@/site/months';
import { pageFrom, pageMarks } from '@/site/paging';

describe('the links to other pages of a channel', () => {
  it('show every page of a short list', () => {
    expect(pageMarks(2, 3)).toEqual([1, 2, 3]);
  });

  it('show the first, the last and the neighbours of a long one', () => {
    expect(pageMarks(6, 12)).toEqual([1, 'gap', 5, 6, 7, 'gap', 12]);
  });

  it('name a single page rather than hide it behind a gap', () => {
    expect(pageMarks(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(pageMarks(1, 4)).toEqual([1, 2, 3, 4]);
  });
});

describe('the page asked for in an address', () => {
  it('is the first when nothing is said', () => {
    expect(pageFrom(undefined)).toBe(1);
  });

  it('is a whole number from 1, written as one writes it', () => {
    expect(pageFrom('7')).toBe(7);
    for (const wrong of ['0', '01', '-1', '1.5', 'two', '', '99999999999999999999', ['1', '2']]) {
      expect(pageFrom(wrong)).toBeNull();
    }
  });
});

describe('a list of a channel', () => {
  it('is split where the month changes', () => {
    const days = ['2020-11-05', '2020-11-01', '2020-10-30', '2019-10-02'].map((issuedOn) => ({ issuedOn }));
    expect(byMonth(days).map(({ month, items }) => [month, items.length])).toEqual([
      ['2020-11', 2],
      ['2020-10', 1],
      ['2019-10', 1],
    ]);
  });
});

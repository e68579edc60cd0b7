import { describe, expect, it } from 'vitest';
import { findQuote } from '@/newsroom/reports/find-quote';

describe('a quotation', () => {
  it('stands between the words around it, whatever blanks were copied with it', () => {
    expect(findQuote('second\n\nThird ', ['First second', 'Third fourth'])).toEqual({
      before: 'First ',
      words: 'second Third',
      after: ' fourth',
    });
  });

  it('is shown with whole words and characters around it', () => {
    const found = findQuote('HERE', [`${'word '.repeat(30)}HERE ${'words '.repeat(30)}`]);
    expect(found?.before).toMatch(/^…(word )+$/);
    expect(found?.after).toMatch(/^( words)+…$/);
    const emoji = findQuote('此处', [`${'👩'.repeat(61)}x此处x${'👩'.repeat(61)}`]);
    expect(emoji?.before.isWellFormed()).toBe(true);
    expect(emoji?.after.isWellFormed()).toBe(true);
  });

  it('is found without the numbers of notes that were marked with it', () => {
    const lines = ['The plan of 2020 was kept, say 12 towns.'];
    expect(findQuote('plan of 2020\u20601 was kept, say 12\u20602 towns', lines)?.words).toBe(
      'plan of 2020 was kept, say 12 towns',
    );
    // A number may run into the figure after it, and notes before the quotation may have taken 1 to 8.
    for (const marked of ['据统计\u206012020年', '据统计\u206092020年', '据统计\u2060102020年'])
      expect(findQuote(marked, ['据统计2020年完成'])).toEqual({ before: '', words: '据统计2020年', after: '完成' });
    expect(findQuote('据\u20609统计\u2060102020年', ['据统计2020年'])?.words).toBe('据统计2020年');
    expect(findQuote('据\u20609统计\u2060122020年', ['据统计2020年'])).toBeNull();
    expect(findQuote('kept\u2060', lines)?.words).toBe('kept');
  });

  it('is found across the cells of a table, whose tabs and rows stand otherwise in the text', () => {
    const lines = ['Before', 'Year · Texts', '2020 · 1 200', 'After it'];
    expect(findQuote('Texts\n2020\t1 200\n\nAfter', lines)).toEqual({
      before: 'Before Year · ',
      words: 'Texts 2020 · 1 200 After',
      after: ' it',
    });
    expect(findQuote('Year\t\tTexts', lines)?.words).toBe('Year · Texts');
    expect(findQuote('2020 · 1', lines)?.words).toBe('2020 · 1');
    // A name keeps its dot, and words that were written as one are not those written as two.
    expect(findQuote('阿不都 热西提', ['阿不都·热西提'])).toBeNull();
    expect(findQuote('every day', ['everyday'])).toBeNull();
  });

  it('that the text does not hold has no place, nor has none', () => {
    expect(findQuote('gone', ['still here'])).toBeNull();
    expect(findQuote('  ', ['still here'])).toBeNull();
  });
});

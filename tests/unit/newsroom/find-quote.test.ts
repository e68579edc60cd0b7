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

  it('that the text does not hold has no place, nor has none', () => {
    expect(findQuote('gone', ['still here'])).toBeNull();
    expect(findQuote('  ', ['still here'])).toBeNull();
  });
});

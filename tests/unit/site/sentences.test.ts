import { describe, expect, it } from 'vitest';
import { sentences } from '@/site/enhance/reading/sentences';

const split = (text: string): string[] => sentences(text).map(({ from, to }) => text.slice(from, to));

describe('sentences to be read aloud', () => {
  it('end in English before a capital, and not after a title or an initial', () => {
    expect(
      split('It was held in Beijing. Mr. Zhou, Dr. J. Wang and the U.S. Embassy came. “Why?” Nobody knew!'),
    ).toEqual([
      'It was held in Beijing.',
      'Mr. Zhou, Dr. J. Wang and the U.S. Embassy came.',
      '“Why?”',
      'Nobody knew!',
    ]);
    expect(split('See No. 5 of version 2.1, e.g. page 3. 25,000 people did.')).toEqual([
      'See No. 5 of version 2.1, e.g. page 3.',
      '25,000 people did.',
    ]);
  });

  it('end in Chinese without a space, with the marks that close after them', () => {
    expect(split('他说：“会议开幕了。”代表们鼓掌！SIC 派员参加；共 2.5 万人。')).toEqual([
      '他说：“会议开幕了。”',
      '代表们鼓掌！',
      'SIC 派员参加；',
      '共 2.5 万人。',
    ]);
  });

  it('are all of the text, without the space between them', () => {
    expect(split('  One line\n without an end ')).toEqual(['One line\n without an end']);
    expect(split('')).toEqual([]);
    expect(split('* * *')).toEqual([]);
  });
});

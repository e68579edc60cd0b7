import { describe, expect, it } from 'vitest';
import { align, type Piece, type Row } from '@/newsroom/editions/align';

/** `h2` is a heading, `l20` a list of length 20, a number a paragraph of that length. */
const text = (...words: (string | number)[]): Piece[] =>
  words.map((word) => {
    const size = Number(String(word).replace(/\D/g, ''));
    if (String(word).startsWith('h')) return { kind: `heading${size}`, length: 10 };
    return { kind: String(word).startsWith('l') ? 'list' : 'paragraph', length: size };
  });

const show = (rows: Row[]) => rows.map(({ left, right }) => `${left.join('+')}:${right.join('+')}`).join(' ');

describe('two texts', () => {
  it.each([
    ['of one structure pair off', text('h2', 100, 50, 'l80'), text('h2', 90, 60, 'l70'), '0:0 1:1 2:2 3:3'],
    ['pair off around a paragraph more in one', text(100, 40, 220, 90), text(110, 210, 100), '0:0 1: 2:1 3:2'],
    ['pair off where one has more at its end', text(100, 40), text(110, 45, 200), '0:0 1:1 :2'],
    ['keep a parted paragraph beside the whole one', text(300, 50), text(160, 150, 60), '0:0+1 1:2'],
    ['keep joined paragraphs beside the parted ones', text(160, 150, 60), text(300, 50), '0+1:0 2:1'],
    [
      'come together again at a heading',
      text(100, 'h2', 60, 70, 80, 'h2', 50),
      text(100, 'h2', 190, 'h2', 50),
      '0:0 1:1 2: 3+4:2 5:3 6:4',
    ],
    ['pair headings of one level alone', text('h2', 'h3', 90), text('h3', 100), '0: 1:0 2:1'],
    ['put a list beside a sentence of its length', text('l85', 140), text(100), '0:0 1:'],
    ['put a list beside paragraphs that say the same', text(50, 'l200', 70), text(50, 90, 90, 70), '0:0 1:1+2 2:3'],
    ['put all beside all where nothing is alike', text('h2', 'h3'), text(30, 60, 30), '0+1:0+1+2'],
    ['may be one alone', text(10, 20), text(), '0: 1:'],
    ['may both be empty', text(), text(), ''],
  ])('%s', (_, left, right, rows) => {
    expect(show(align(left, right))).toBe(rows);
  });

  it('lose nothing and keep their order, whatever their structures', () => {
    const random = generator(7);
    for (let round = 0; round < 300; round += 1) {
      const [left, right] = [randomText(random), randomText(random)];
      const rows = align(left, right);
      expect(rows.flatMap((row) => row.left)).toEqual(left.map((_, at) => at));
      expect(rows.flatMap((row) => row.right)).toEqual(right.map((_, at) => at));
      for (const row of rows) expect(row.left.length + row.right.length).toBeGreaterThan(0);
    }
  });

  it('of a size nobody can read are laid side by side as they come, at once', () => {
    const long = Array.from({ length: 5_000 }, (): Piece => ({ kind: 'paragraph', length: 50 }));
    const start = performance.now();
    const rows = align(long, long.slice(0, 4_000));
    expect(performance.now() - start).toBeLessThan(500);
    expect(rows.flatMap((row) => row.left)).toHaveLength(5_000);
    expect(rows.flatMap((row) => row.right)).toHaveLength(4_000);
  });
});

/** The same numbers from 0 to 1 in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const kinds = ['paragraph', 'paragraph', 'paragraph', 'heading2', 'heading3', 'list', 'blockquote'];

const randomText = (random: () => number): Piece[] =>
  Array.from({ length: Math.floor(random() * 14) }, () => ({
    kind: kinds[Math.floor(random() * kinds.length)] ?? 'paragraph',
    length: Math.floor(random() * 400),
  }));

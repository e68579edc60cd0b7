import { create } from 'qrcode';
import { expect, it } from 'vitest';
import { qrPath } from '@/site/qr';

it('a QR code is drawn square for square as it was computed', () => {
  const text = 'https://www.sic.example/zh/news/zhou-min';
  const { size, path } = qrPath(text);
  const drawn = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  let [x, y] = [0, 0];
  for (const [, pen, a, b] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    if (pen === 'M') [x, y] = [Number(a), Math.floor(Number(b))];
    else if (pen === 'm') x += Number(a);
    else for (let end = x + Number(a); x < end; x += 1) (drawn[y] ?? [])[x] = 1;
  }
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  expect(drawn.flat()).toEqual([...modules.data].map(Number));
});

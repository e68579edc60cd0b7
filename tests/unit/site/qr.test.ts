import { create } from 'qrcode';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Qr, QrAgain, qrPath } from '@/site/qr';

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

it('a code has four modules of nothing around it, whatever it stands on', () => {
  const code = { text: 'https://www.sic.example/zh/news/zhou-min', label: 'Code', id: 'code' };
  const { size } = qrPath(code.text);
  for (const drawn of [Qr(code), QrAgain(code)])
    expect(renderToStaticMarkup(drawn)).toContain(`viewBox="-4 -4 ${size + 8} ${size + 8}"`);
});

it('codes that stand on every page are drawn once, however many pages there are', () => {
  const account = qrPath('http://weixin.qq.com/r/account');
  const page = qrPath('https://www.sic.example/en/news/0');
  for (let other = 1; other <= 300; other += 1) {
    expect(qrPath('http://weixin.qq.com/r/account')).toBe(account);
    qrPath(`https://www.sic.example/en/news/${other}`);
  }
  expect(qrPath('https://www.sic.example/en/news/0')).not.toBe(page);
});

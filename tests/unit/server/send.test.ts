import { expect, it } from 'vitest';
import { chooseCoding } from '@/server/send';

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['GZIP', 'gzip'],
  ['brotli', 'identity'],
])('Accept-Encoding %s gets %s', (header, coding) => {
  expect(chooseCoding(header)).toBe(coding);
});

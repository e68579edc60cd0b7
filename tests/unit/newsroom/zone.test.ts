import { expect, it } from 'vitest';
import { instantAt, localMinute } from '@/newsroom/zone-rules';

it.each([
  ['2026-11-24T10:30', 'Asia/Shanghai', '2026-11-24T02:30:00.000Z'],
  ['2026-07-01T00:00', 'Europe/London', '2026-06-30T23:00:00.000Z'],
  ['2026-03-08T03:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
  ['2026-11-01T12:00', 'America/New_York', '2026-11-01T17:00:00.000Z'],
])('%s in %s, there and back', (minute, zone, instant) => {
  expect(instantAt(minute, zone)).toBe(instant);
  expect(localMinute(instant, zone)).toBe(minute);
});

it('what is no time is none', () => {
  expect([instantAt('', 'UTC'), instantAt('2026-13-01T00:00', 'UTC'), localMinute(null, 'UTC')]).toEqual([
    null,
    null,
    '',
  ]);
});

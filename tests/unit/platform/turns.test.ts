import { expect, it } from 'vitest';
import { Turns } from '@/platform/turns';

it('so many work at once, a few wait, and the rest are sent away', async () => {
  const turns = new Turns(2, 1);
  const ends: (() => void)[] = [];
  const work = () =>
    turns.take(
      () =>
        new Promise<string>((resolve) => {
          ends.push(() => resolve('done'));
        }),
    );
  const [first, second, third, fourth] = [work(), work(), work(), work()];
  expect(await fourth).toBeNull();
  expect(ends).toHaveLength(2);
  ends[0]?.();
  expect(await first).toBe('done');
  expect(ends).toHaveLength(3);
  for (const end of ends) end();
  expect([await second, await third]).toEqual(['done', 'done']);
});

it('work that fails gives its turn on', async () => {
  const turns = new Turns(1, 5);
  const failed = turns.take(() => Promise.reject(new Error('no')));
  const after = turns.take(async () => 'done');
  await expect(failed).rejects.toThrow('no');
  expect(await after).toBe('done');
});

it('one client holds only some of the places, until they are free again', async () => {
  const turns = new Turns(2, 5, 3);
  const ends: (() => void)[] = [];
  const work = () => new Promise<string>((resolve) => ends.push(() => resolve('done')));
  const greedy = [1, 2, 3].map(() => turns.take(work, 'greedy'));
  expect(turns.hasEnough('greedy')).toBe(true);
  expect(await turns.take(work, 'greedy')).toBeNull();
  const other = turns.take(work, 'other');
  while (ends.length > 0) {
    ends.shift()?.();
    await new Promise(setImmediate);
  }
  expect(await Promise.all([...greedy, other])).toEqual(['done', 'done', 'done', 'done']);
  expect(turns.hasEnough('greedy')).toBe(false);
});

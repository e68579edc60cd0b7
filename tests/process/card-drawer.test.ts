import sharp from 'sharp';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { CardText } from '@/i18n/share-pictures';
import { drawer } from '@/server/card-drawer';

const card = (title: string): CardText => ({
  locale: 'en',
  title,
  source: null,
  issuedOn: null,
  siteName: 'Centre',
  seal: '信',
  accent: 'indigo',
  cover: null,
});

// The thread, which is that of the build, keeps its own time: only how long it is waited for goes by these clocks.
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterAll(() => void vi.useRealTimers());

const drawAll = (titles: string[]) => {
  const draw = drawer().card;
  return titles.map((title) => draw(card(title), '900x383'));
};

/** Ends the thread, which would else stay until it has rested. */
const rested = () => vi.advanceTimersByTime(60_000);

it('many cards may wait for longer than one may take', async () => {
  const all = drawAll(['One', 'Two', 'Three', 'Four']);
  for (const drawn of all) {
    expect(await sharp(await drawn).metadata()).toMatchObject({ format: 'jpeg', width: 900, height: 383 });
    vi.advanceTimersByTime(15_000);
  }
  rested();
});

it('one that takes too long fails alone: those behind it are drawn by another thread', async () => {
  const [first, ...others] = drawAll(['Never finished', 'After it', 'And after that']);
  const failed = expect(first).rejects.toThrow('a card took too long');
  vi.advanceTimersByTime(20_000);
  await failed;
  for (const drawn of others) expect((await drawn).length).toBeGreaterThan(1_000);
  rested();
});

it('more than can be waited for are refused at once', async () => {
  const all = drawAll(Array.from({ length: 60 }, (_, at) => `Card ${at}`));
  const answers = await Promise.allSettled(all.slice(51));
  expect(new Set(answers.map((each) => each.status === 'rejected' && each.reason.message))).toEqual(
    new Set(['too many cards at once']),
  );
  for (const drawn of all.slice(0, 51)) await drawn;
  rested();
});

import { beforeAll, expect, it } from 'vitest';
import type { Ctx } from '@/newsroom/context';
import { publishCorrection } from '@/newsroom/corrections/commands/publish-correction';
import { withdrawEdition } from '@/newsroom/editions/commands/withdraw-edition';
import { findParallel } from '@/newsroom/editions/find-parallel';
import type { Lock } from '@/newsroom/editions/lock-edition';
import { listFeed } from '@/newsroom/editions/queries';
import { wholeSite } from '@/newsroom/people/roles';
import { db } from '@/platform/db/client';
import { articleAt, desk, person, published, refusal } from '../../support/newsroom';
import { takeOffLine } from '../../support/take-off-line';

let ctx: Ctx;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  place = await desk();
});

const at = (minute: number): Ctx => ({ ...ctx, now: new Date(Date.UTC(2002, 4, 5, 3, minute)) });
const words = { wordsEn: 'The sum was wrong; it is 20 million.', wordsZh: '' };

it('stands with its day on the pages of the languages it has words in, and beside the other language', async () => {
  const { articleId } = await published(at(0), place, { en: 'A sum', zh: '一个数' });
  await publishCorrection(at(1), { articleId, words });
  const told = [{ on: '2002-05-05', words: words.wordsEn }];
  expect((await articleAt('en', 'a-sum')).corrections).toEqual(told);
  expect((await articleAt('zh', 'yi-ge-shu')).corrections).toEqual([]);
  expect(await findParallel('zh', 'yi-ge-shu')).toMatchObject({ parallel: { corrections: { en: told, zh: [] } } });
});

it('is news: its text comes first in the feed again, with the words before it', async () => {
  const { articleId } = await published(at(0), place, { en: 'Corrected in feeds' });
  await published(at(5), place, { en: 'Came after it' });
  await publishCorrection(at(6), { articleId, words });
  const [first] = (await listFeed('en', place.channel.slug))?.entries ?? [];
  expect(first).toMatchObject({
    slug: 'corrected-in-feeds',
    corrections: [{ words: words.wordsEn }],
    dates: { updated: '2002-05-05T03:06:00.000Z' },
  });
});

it('is told in no language that nobody can read', async () => {
  const { articleId, editions } = await published(ctx, place, { en: 'Half of it is gone', zh: '一半下线' });
  await takeOffLine(ctx, editions.en as Lock);
  expect(await refusal(publishCorrection(ctx, { articleId, words }))).toBe('correction.nobodyReads');
  const { version } = await withdrawEdition(ctx, { ...(editions.zh as Lock), reason: '延期。' });
  expect(version).toBeGreaterThan(0);
  await publishCorrection(ctx, { articleId, words: { wordsEn: '', wordsZh: '应为2000万元。' } });
  expect((await articleAt('zh', 'yi-ban-xia-xian')).corrections).toHaveLength(1);
});

it('of many at once that say the same one is published, and nothing takes it back', async () => {
  const { articleId } = await published(ctx, place, { en: 'Clicked often' });
  const attempts = Array.from({ length: 6 }, () => publishCorrection(ctx, { articleId, words }));
  const outcomes = await Promise.allSettled(attempts);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(db().correction.deleteMany({ where: { articleId } })).rejects.toThrow();
  expect((await articleAt('en', 'clicked-often')).corrections).toHaveLength(1);
});

it('is for those who may, in the language they may', async () => {
  const { articleId } = await published(ctx, place, { en: 'Not by everybody' });
  const editor = await person('Lu Yan', wholeSite('editor'));
  expect(await refusal(publishCorrection(editor, { articleId, words }))).toBe('forbidden');
});

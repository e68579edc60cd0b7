import { beforeAll, expect, it } from 'vitest';
import type { Ctx } from '@/newsroom/context';
import { dayInSiteZone } from '@/newsroom/dates';
import { findLocalization } from '@/newsroom/editions/desk-queries';
import { findParallel } from '@/newsroom/editions/find-parallel';
import { previewToken } from '@/newsroom/editions/preview';
import { findByAddress, findPreview } from '@/newsroom/editions/queries';
import { addViews } from '@/newsroom/views/add-views';
import { readViewMark, viewMark } from '@/newsroom/views/mark';
import { listMostRead } from '@/newsroom/views/most-read';
import { db, type Locale } from '@/platform/db/client';
import { newNotes, whileNoting } from '@/platform/tags';
import { desk, person, published } from '../../support/newsroom';
import { takeOffLine } from '../../support/take-off-line';

const day = 24 * 60 * 60_000;
const now = new Date('2026-03-01T04:00:00Z');
const daysAgo = (days: number) => dayInSiteZone(new Date(now.getTime() - days * day));

let ctx: Ctx;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  place = await desk();
});

async function localizationOf(articleId: string, locale: Locale): Promise<string> {
  return (await db().localization.findUniqueOrThrow({ where: { articleId_locale: { articleId, locale } } })).id;
}

/** Each list in another minute, so that no order is still remembered. */
let asked = 0;
async function mostRead(locale: Locale, limit = 5): Promise<string[]> {
  asked += 1;
  return (await listMostRead(locale, limit, new Date(now.getTime() + asked * 60_000))).map(({ title }) => title);
}

it('batches add up, for texts that are live and no others, also when two workers add at once', async () => {
  const { articleId, editions } = await published(ctx, place, { en: 'Counted', zh: '计数' });
  const [en, zh] = [await localizationOf(articleId, 'en'), await localizationOf(articleId, 'zh')];
  const batch = [
    { localizationId: en, day: daysAgo(0), count: 2 },
    { localizationId: zh, day: daysAgo(0), count: 1 },
    { localizationId: en, day: daysAgo(1), count: 4 },
  ];
  await Promise.all([addViews(batch), addViews([...batch].reverse()), addViews(batch)]);
  expect(await findByAddress('en', 'counted')).toMatchObject({ article: { views: { count: 18 } } });
  expect(await findByAddress('zh', 'ji-shu')).toMatchObject({ article: { views: { count: 3 } } });

  await takeOffLine(ctx, editions.zh as { editionId: string; version: number });
  await addViews([{ localizationId: zh, day: daysAgo(0), count: 5 }]);
  await addViews([{ localizationId: articleId, day: daysAgo(0), count: 5 }]);
  const sum = await db().viewCount.aggregate({ where: { localizationId: zh }, _sum: { count: true } });
  expect(sum._sum.count).toBe(3);
  expect(await findLocalization(ctx.actor, articleId, 'en')).toMatchObject({ views: { total: 18 } });
});

it('a page says how long its number holds, and a preview counts nobody', async () => {
  const { articleId, editions } = await published(ctx, place, { en: 'Held' });
  const notes = newNotes();
  const before = Date.now();
  await whileNoting(notes, () => findByAddress('en', 'held'));
  expect(notes.validUntil?.getTime()).toBeGreaterThanOrEqual(before + 60_000);
  expect(notes.validUntil?.getTime()).toBeLessThan(Date.now() + 61_000);

  await addViews([{ localizationId: await localizationOf(articleId, 'en'), day: daysAgo(0), count: 100 }]);
  const later = newNotes();
  await whileNoting(later, () => findByAddress('en', 'held'));
  expect(later.validUntil?.getTime()).toBeGreaterThan(Date.now() + 590_000);

  const token = await previewToken(editions.en?.editionId ?? '', 'en', new Date());
  expect(await findPreview(token, new Date())).toMatchObject({ article: { views: { count: 100, mark: null } } });
});

it('both texts side by side count their readers and show no number, so nothing but a change makes that page anew', async () => {
  const { articleId } = await published(ctx, place, { en: 'Abreast', zh: '并列' });
  const notes = newNotes();
  const found = await whileNoting(notes, () => findParallel('en', 'abreast'));
  expect(found).toMatchObject({ parallel: { mark: await viewMark(await localizationOf(articleId, 'en')) } });
  expect(notes.validUntil).toBeUndefined();
});

it('the most read of the week are those of this language, of seven days, that are live', async () => {
  const shelf = await desk();
  await db().viewCount.deleteMany();
  const readings = { Third: 30, First: 50, Second: 40, 'Long ago': 9_000 };
  const made: Awaited<ReturnType<typeof published>>[] = [];
  for (const [title, count] of Object.entries(readings)) {
    const article = await published(ctx, shelf, { en: title, zh: `中文 ${title}` });
    const localizationId = await localizationOf(article.articleId, 'en');
    await addViews([{ localizationId, day: daysAgo(title === 'Long ago' ? 7 : 6), count }]);
    made.push(article);
  }
  expect(await mostRead('en')).toEqual(['First', 'Second', 'Third']);
  expect(await mostRead('en', 2)).toEqual(['First', 'Second']);
  expect(await mostRead('zh')).toEqual([]);

  const notes = newNotes();
  const at = new Date(now.getTime() + 3_600_000);
  await whileNoting(notes, () => listMostRead('en', 2, at));
  expect([...notes.tags].sort()).toEqual([made[1], made[2]].map((each) => `article:${each?.articleId}`).sort());
  expect(notes.validUntil).toEqual(new Date(at.getTime() + 600_000));

  await takeOffLine(ctx, made[1]?.editions.en as { editionId: string; version: number });
  // Also while the order is still remembered.
  expect((await listMostRead('en', 5, at)).map(({ title }) => title)).toEqual(['Second', 'Third']);
  expect(await mostRead('en')).toEqual(['Second', 'Third']);
});

it('a mark is of our making, or it counts for nothing', async () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  const mark = await viewMark(id);
  expect(await readViewMark(mark)).toBe(id);
  for (const wrong of [id, `${mark}x`, mark.replace(/^./, '1'), `${id}.AAAAAAAAAAAAAAAA`, '', '\0'])
    expect(await readViewMark(wrong), wrong).toBeNull();
});

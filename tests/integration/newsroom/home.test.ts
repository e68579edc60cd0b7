import { beforeAll, expect, it } from 'vitest';
import type { Ctx } from '@/newsroom/context';
import { dayInSiteZone } from '@/newsroom/dates';
import type { HomeBlock } from '@/newsroom/editions/dto';
import { findHome } from '@/newsroom/editions/queries';
import type { HomeBlockSetting } from '@/newsroom/settings/home-schema';
import { usualSettings } from '@/newsroom/settings/schema';
import { addViews } from '@/newsroom/views/add-views';
import { db } from '@/platform/db/client';
import { change, desk, person, published } from '../../support/newsroom';

let ctx: Ctx;
let news: Awaited<ReturnType<typeof desk>>;
let notices: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  news = await desk();
  notices = await desk();
  for (const day of [5, 4, 3, 2, 1]) await published(ctx, news, { en: `News ${day}` }, `2020-12-0${day}`);
  await published(ctx, notices, { en: 'Notice' }, '2020-11-01');
  await published(ctx, notices, { en: 'Older notice' }, '2020-09-01');
});

const show = (blocks: HomeBlockSetting[]) => change(ctx, 'home', { blocks });
type Columns = Extract<HomeBlockSetting, { kind: 'columns' }>;
const every: Columns = { kind: 'columns', channelIds: [], items: 3, layout: 'list' };

async function block<Kind extends HomeBlock['kind']>(kind: Kind) {
  const found = (await findHome('en')).blocks.find((each) => each.kind === kind);
  return found as Extract<HomeBlock, { kind: Kind }> | undefined;
}

const titlesOf = async () => (await block('columns'))?.columns.map(({ items }) => items.map(({ title }) => title));

it('what leads is not said again in a column, as long as its channel has others', async () => {
  await show([{ kind: 'lead', seconds: 1 }, every]);
  expect(await titlesOf()).toEqual([
    ['News 3', 'News 2', 'News 1'],
    ['Notice', 'Older notice'],
  ]);
  await show([{ kind: 'lead', seconds: 3 }, every]);
  expect(await titlesOf()).toEqual([
    ['News 5', 'News 1'],
    ['Notice', 'Older notice'],
  ]);
  await show([every]);
  expect(await titlesOf()).toEqual([
    ['News 5', 'News 4', 'News 3'],
    ['Notice', 'Older notice'],
  ]);
});

it('an article of two channels stands in the column of the first of them', async () => {
  const { facts } = notices;
  const channelIds = [notices.channel.id, news.channel.id];
  const both = await published(ctx, { ...notices, facts: { ...facts, channelIds } }, { en: 'Both' }, '2020-10-01');
  await show([{ ...every, items: 12 }]);
  const titles = (await titlesOf()) ?? [];
  expect(titles.flat().filter((title) => title === 'Both')).toHaveLength(1);
  expect(titles[0]).toContain('Both');
  await db().articleChannel.deleteMany({ where: { articleId: both.articleId, channelId: news.channel.id } });
});

it('a channel with a board of its own has no column beside it, unless it is named; one with nothing has none', async () => {
  await desk();
  const board = { kind: 'notices', channelId: notices.channel.id, items: 3 } as const;
  await show([every, board]);
  expect((await block('columns'))?.columns.map(({ channel }) => channel.slug)).toEqual([news.channel.slug]);
  expect((await block('notices'))?.items.map(({ title }) => title)).toEqual(['Notice', 'Both', 'Older notice']);
  await show([{ ...every, channelIds: [notices.channel.id] }, board]);
  expect((await block('columns'))?.columns.map(({ channel }) => channel.slug)).toEqual([notices.channel.slug]);
});

it('what is read most stands where the layout says, and only once somebody has read', async () => {
  await db().setting.deleteMany({ where: { key: 'home' } });
  expect(usualSettings.home.blocks.map(({ kind }) => kind)).toContain('mostRead');
  const text = await db().edition.findFirstOrThrow({ where: { title: 'News 2' } });
  await addViews([{ localizationId: text.localizationId, day: dayInSiteZone(new Date()), count: 2 }]);
  expect((await block('mostRead'))?.items.map(({ title }) => title)).toEqual(['News 2']);
  expect((await findHome('zh')).blocks.some(({ kind }) => kind === 'mostRead')).toBe(false);
  await show([{ kind: 'mostRead', items: 3 }, every]);
  expect((await findHome('en')).blocks.map(({ kind }) => kind)).toEqual(['mostRead', 'columns']);
  await show([every]);
  expect(await block('mostRead')).toBeUndefined();
});

import { beforeAll, expect, it } from 'vitest';
import { changeFacts } from '@/newsroom/articles/commands/change-facts';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import { pageFacts } from '@/newsroom/articles/schema';
import type { Ctx } from '@/newsroom/context';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { saveEdition } from '@/newsroom/editions/commands/save-edition';
import { startLocalization } from '@/newsroom/editions/commands/start-localization';
import { listForDesk } from '@/newsroom/editions/desk-queries';
import { findParallel } from '@/newsroom/editions/find-parallel';
import { findYear, listMonths } from '@/newsroom/editions/list-archive';
import { listDepartment, listDepartments } from '@/newsroom/editions/list-department';
import { listPages } from '@/newsroom/editions/list-pages';
import { previewToken } from '@/newsroom/editions/preview';
import {
  countLiveArticles,
  findByAddress,
  findHome,
  findPage,
  findPreview,
  listFeed,
  listFresh,
  listLiveArticles,
} from '@/newsroom/editions/queries';
import { search } from '@/newsroom/search/search';
import { db } from '@/platform/db/client';
import { desk, person, published, refusal, text } from '../../support/newsroom';
import { takeOffLine } from '../../support/take-off-line';

let ctx: Ctx;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  place = await desk();
});

const lastTags = async () => (await db().expiry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })).tags;

async function livePage(title: string, position = 1) {
  const facts = pageFacts({ departmentId: place.department.id, position });
  const draft = await createArticle(ctx, { kind: 'page', facts, locale: 'en', text: text(title) });
  const { version } = await publishEdition(ctx, draft);
  return { articleId: draft.articleId, edition: { editionId: draft.editionId, version } };
}

it('a live page is found by its address, by search and on the site map, and is in no list and no feed', async () => {
  const { articleId } = await livePage('Wombat imprint');
  expect(await findPage('en', 'wombat-imprint')).toMatchObject({ answer: 'live', page: { title: 'Wombat imprint' } });
  expect(await listPages('en')).toContainEqual({ slug: 'wombat-imprint', title: 'Wombat imprint' });
  const asked = await search('en', { q: 'wombat', channel: null, year: null, page: 1 });
  expect(asked.items).toMatchObject([{ kind: 'page', slug: 'wombat-imprint', issuedOn: null, channel: null }]);
  expect([asked.channels, asked.years]).toEqual([[], []]);
  const live = await listLiveArticles(0, await countLiveArticles());
  expect(live.flat()).toContainEqual(expect.objectContaining({ kind: 'page', slug: 'wombat-imprint' }));

  const year = String(new Date().getFullYear());
  const lists = await Promise.all([
    findHome('en'),
    listFeed('en', null),
    listFresh(new Date(0), 100),
    listMonths('en'),
    findYear('en', year),
    listDepartments('en'),
    listDepartment('en', place.department.slug, 1),
  ]);
  expect(JSON.stringify(lists)).not.toMatch(/wombat/i);
  expect(await listDepartment('en', place.department.slug, 1)).toBeNull();
  expect(await findYear('en', year)).toBeNull();
  const row = (await listForDesk(ctx.actor, 1, 'page')).rows.find((found) => found.articleId === articleId);
  expect(row).toMatchObject({ kind: 'page', channel: null });
  expect((await listForDesk(ctx.actor, 1, 'news')).rows.map((found) => found.articleId)).not.toContain(articleId);
});

it('an address of the one kind shows nothing of the other, in neither language', async () => {
  await livePage('Kind page');
  await published(ctx, place, { en: 'Kind news' });
  expect(await findByAddress('en', 'kind-page')).toEqual({ answer: 'none', sibling: null });
  expect(await findPage('en', 'kind-news')).toEqual({ answer: 'none', sibling: null });
  expect(await findByAddress('zh', 'kind-page')).toEqual({ answer: 'none', sibling: null });
  expect(await findPage('zh', 'kind-page')).toMatchObject({ answer: 'none', sibling: { slug: 'kind-page' } });
  expect(await findParallel('en', 'kind-page', 'news')).toMatchObject({ answer: 'none' });
  const taken = createArticle(ctx, { facts: place.facts, locale: 'en', text: text('Kind page') });
  expect(await refusal(taken)).toBe('slug.taken');
});

it('a page lives as an article does: two languages, moves, unpublishing, preview, side by side', async () => {
  const { articleId, edition } = await livePage('About us');
  const chinese = await startLocalization(ctx, { articleId, locale: 'zh', text: text('关于我们') });
  const preview = await findPreview(await previewToken(chinese.editionId, 'zh', ctx.now), ctx.now);
  expect(preview).toMatchObject({ number: '1.0', page: { title: '关于我们', updatedOn: null } });
  expect(await findParallel('en', 'about-us', 'page')).toMatchObject({ answer: 'alone', text: { channel: null } });
  expect(await listPages('zh')).toEqual([]);
  await publishEdition(ctx, chinese);
  expect(await findPage('en', 'about-us')).toMatchObject({ page: { sibling: { title: '关于我们' }, original: true } });
  expect(await findParallel('zh', 'guan-yu-wo-men', 'page')).toMatchObject({
    answer: 'live',
    parallel: { channel: null },
  });

  const next = await saveEdition(ctx, { ...edition, text: text('About the site') });
  const { version } = await publishEdition(ctx, next);
  expect(await findPage('en', 'about-us')).toEqual({ answer: 'moved', slug: 'about-the-site' });
  await takeOffLine(ctx, { editionId: next.editionId, version });
  expect(await findPage('en', 'about-us')).toMatchObject({ answer: 'unpublished', sibling: { title: '关于我们' } });
  expect(await lastTags()).toContain('pages:en');
  expect((await listPages('en')).map(({ slug }) => slug)).not.toContain('about-the-site');
});

it('pages stand in the order of their places, and only a name or an address changes the foot of the site', async () => {
  const second = await livePage('Second page', 902);
  const first = await livePage('First page', 901);
  const last = async () => (await listPages('en')).slice(-2).map(({ title }) => title);
  expect(await last()).toEqual(['First page', 'Second page']);
  expect(await lastTags()).toContain('pages:en');

  const body = JSON.stringify({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'More.' }] }],
  });
  const changed = await saveEdition(ctx, { ...first.edition, text: text('First page', { body }) });
  await publishEdition(ctx, changed);
  const tags = await lastTags();
  expect(tags).toEqual(expect.arrayContaining([`article:${first.articleId}`, 'page-texts:en']));
  for (const tag of ['pages:en', 'list:en']) expect(tags).not.toContain(tag);

  const facts = pageFacts({ departmentId: place.department.id, position: 900 });
  await changeFacts(ctx, { articleId: second.articleId, version: 1, facts });
  expect(await lastTags()).toContain('pages:en');
  expect(await last()).toEqual(['Second page', 'First page']);
});

it('news needs a channel, whoever asks', async () => {
  const facts = { ...place.facts, channelIds: [] };
  expect(await refusal(createArticle(ctx, { facts, locale: 'en', text: text('Nowhere') }))).toBe('channels.none');
});

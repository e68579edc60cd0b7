import { beforeAll, expect, it } from 'vitest';
import { changeFacts } from '@/newsroom/articles/commands/change-facts';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import { lastEditors } from '@/newsroom/articles/last-editors';
import { factsSchema } from '@/newsroom/articles/schema';
import type { Ctx } from '@/newsroom/context';
import { findFacts, findLocalization, listForDesk } from '@/newsroom/editions/desk-queries';
import { findParallel } from '@/newsroom/editions/find-parallel';
import { perPage } from '@/newsroom/editions/list-page';
import { findByAddress, findHome, listChannel } from '@/newsroom/editions/queries';
import { db } from '@/platform/db/client';
import { desk, person, published, refusal, text } from '../../support/newsroom';

let ctx: Ctx;
let place: Awaited<ReturnType<typeof desk>>;
let other: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  place = await desk();
  other = await desk();
});

it('changed facts show in both live languages, and the answer names them', async () => {
  const { articleId } = await published(ctx, place, { en: 'Facts', zh: '事实' });
  const facts = {
    departmentId: other.department.id,
    issuedOn: '2021-01-02',
    channelIds: [other.channel.id, place.channel.id],
  };
  expect(await changeFacts(ctx, { articleId, version: 1, facts })).toEqual({ version: 2, live: ['en', 'zh'] });
  const found = await findByAddress('zh', 'shi-shi');
  expect(found).toMatchObject({ article: { issuedOn: '2021-01-02', channel: { slug: other.channel.slug } } });
  expect(await findFacts(ctx.actor, articleId)).toMatchObject({ version: 2, ...facts, live: ['en', 'zh'] });
  const [expiry] = await db().expiry.findMany({ orderBy: { sequence: 'desc' }, take: 1 });
  for (const { channel } of [place, other]) {
    expect(expiry?.tags).toEqual(expect.arrayContaining([`channel:${channel.id}/en`, `channel:${channel.id}/zh`]));
  }
});

it('the facts of an article that is nowhere live name no page', async () => {
  const { articleId } = await createArticle(ctx, { facts: place.facts, locale: 'en', text: text('Still a draft') });
  expect(await changeFacts(ctx, { articleId, version: 1, facts: place.facts })).toEqual({ version: 2, live: [] });
});

it('a second person who changes the same facts is told', async () => {
  const { articleId } = await createArticle(ctx, { facts: place.facts, locale: 'en', text: text('Two change facts') });
  await changeFacts(ctx, { articleId, version: 1, facts: place.facts });
  expect(await refusal(changeFacts(ctx, { articleId, version: 1, facts: other.facts }))).toBe('facts.changedByAnother');
});

it('a department or channel that is gone is refused at its field', async () => {
  const nowhere = '01890a5d-ac96-774b-bcce-b302099a8057';
  const create = (facts: object) =>
    createArticle(ctx, { facts: { ...place.facts, ...facts }, locale: 'en', text: text('Nowhere') });
  expect(await refusal(create({ departmentId: nowhere }))).toBe('department.unknown');
  expect(await refusal(create({ channelIds: [nowhere] }))).toBe('channels.unknown');
});

it('neighbours follow the date of issue, and a new one between two makes both out of date', async () => {
  const shelf = await desk();
  const first = await published(ctx, shelf, { en: 'First' }, '2020-01-01');
  const last = await published(ctx, shelf, { en: 'Last' }, '2020-01-03');
  expect(await findByAddress('en', 'last')).toMatchObject({ article: { previous: { slug: 'first' }, next: null } });
  await published(ctx, shelf, { en: 'Middle' }, '2020-01-02');
  const [expiry] = await db().expiry.findMany({ orderBy: { sequence: 'desc' }, take: 1 });
  expect(expiry?.tags).toEqual(expect.arrayContaining([`article:${first.articleId}`, `article:${last.articleId}`]));
  expect(await findByAddress('en', 'last')).toMatchObject({ article: { previous: { slug: 'middle' } } });
  expect(await findByAddress('en', 'first')).toMatchObject({ article: { previous: null, next: { slug: 'middle' } } });
});

it('lists hold what is live in their language only, newest first, in pages', async () => {
  const shelf = await desk();
  const all = Array.from({ length: perPage + 1 }, (_, at) => `Item ${at + 1}`);
  for (const [at, title] of all.entries())
    await published(ctx, shelf, { en: title }, `2020-03-${String(at + 1).padStart(2, '0')}`);
  await createArticle(ctx, { facts: shelf.facts, locale: 'en', text: text('A draft nobody sees') });
  const first = await listChannel('en', shelf.channel.slug, 1);
  expect(first?.items.map(({ title }) => title)).toEqual(all.slice(1).reverse());
  expect((await listChannel('en', shelf.channel.slug, 2))?.items.map(({ title }) => title)).toEqual(['Item 1']);
  expect(await listChannel('en', shelf.channel.slug, 3)).toBeNull();
  expect((await listChannel('zh', shelf.channel.slug, 1))?.items).toEqual([]);
  expect(await listChannel('en', 'no-such-channel', 1)).toBeNull();
  expect(JSON.stringify(await findHome('en'))).not.toContain('nobody sees');
});

it('the desk sees the state of each language side by side', async () => {
  const { articleId } = await published(ctx, place, { zh: '状态' });
  const { rows } = await listForDesk(ctx.actor, 1);
  const row = rows.find((found) => found.articleId === articleId);
  expect(row?.languages).toEqual({
    en: null,
    zh: { title: '状态', public: { state: 'published', number: '1.0' }, open: null },
  });
  const english = await findLocalization(ctx.actor, articleId, 'en');
  expect(english).toMatchObject({
    edition: null,
    suggestedSlug: 'zhuang-tai',
    states: { en: null },
    facts: { live: ['zh'] },
  });
});

it('names the editor in charge where a language has a name, and begins the next article with those names', async () => {
  const named = { ...place.facts, editorEn: 'Wang Lan', editorZh: ' 王岚\n' };
  const facts = factsSchema.parse(named);
  const { articleId } = await published(ctx, { ...place, facts }, { en: 'Edited by name', zh: '署名编辑' });
  expect(await findByAddress('zh', 'shu-ming-bian-ji')).toMatchObject({ article: { editor: '王岚' } });
  expect(await findParallel('en', 'edited-by-name')).toMatchObject({
    parallel: { texts: { en: { editor: 'Wang Lan' }, zh: { editor: '王岚' } } },
  });
  expect(await lastEditors(ctx.actor)).toEqual({ en: 'Wang Lan', zh: '王岚' });

  // A form that does not know of editors leaves them; one that empties a field takes the name out.
  await changeFacts(ctx, { articleId, version: 1, facts: place.facts });
  expect(await findFacts(ctx.actor, articleId)).toMatchObject({ editorEn: 'Wang Lan', editorZh: '王岚' });
  await changeFacts(ctx, { articleId, version: 2, facts: { ...place.facts, editorZh: '' } });
  expect(await findByAddress('zh', 'shu-ming-bian-ji')).toMatchObject({ article: { editor: null } });
  expect(await findByAddress('en', 'edited-by-name')).toMatchObject({ article: { editor: 'Wang Lan' } });
});

it('somebody’s first article names them as its editor, in the language of their name', async () => {
  const [lu, lan] = [await person('陆敏'), await person('Wang Lan')];
  expect(await lastEditors(lu.actor)).toEqual({ en: '', zh: '陆敏' });
  expect(await lastEditors(lan.actor)).toEqual({ en: 'Wang Lan', zh: '' });
  expect(await lastEditors((await person('wang.lan')).actor)).toEqual({ en: '', zh: '' });
});

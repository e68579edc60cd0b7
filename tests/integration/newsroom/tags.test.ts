import { beforeAll, expect, it } from 'vitest';
import { changeFacts } from '@/newsroom/articles/commands/change-facts';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import type { Ctx } from '@/newsroom/context';
import { findByAddress, listFeed } from '@/newsroom/editions/queries';
import { createTag } from '@/newsroom/tags/commands/create-tag';
import { mergeTags } from '@/newsroom/tags/commands/merge-tags';
import { renameTag } from '@/newsroom/tags/commands/rename-tag';
import { listTagsForDesk } from '@/newsroom/tags/desk-queries';
import { findTagged, listTags } from '@/newsroom/tags/list-tagged';
import { tagSchema } from '@/newsroom/tags/schema';
import { db } from '@/platform/db/client';
import { desk, person, published, refusal, text } from '../../support/newsroom';
import { takeOffLine } from '../../support/take-off-line';

let ctx: Ctx;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  place = await desk();
});

const make = (nameEn: string, nameZh: string) => createTag(ctx, tagSchema.parse({ nameEn, nameZh }));
const lastTags = async () => (await db().expiry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })).tags;
type Titles = Parameters<typeof published>[2];
const tagged = (titles: Titles, ...tagIds: string[]) =>
  published(ctx, { ...place, facts: { ...place.facts, tagIds } as typeof place.facts }, titles);
const live = (edition: { editionId: string; version: number } | undefined) => edition as NonNullable<typeof edition>;

it('a tag shows what is live with it, by language, and is nothing while nothing is', async () => {
  const { tagId, slug } = await make('Data', '数据');
  expect(slug).toBe('data');
  await createArticle(ctx, { facts: { ...place.facts, tagIds: [tagId] }, locale: 'en', text: text('Not yet') });
  expect(await findTagged('en', 'data', 1)).toEqual({ answer: 'none' });
  const { editions } = await tagged({ en: 'With data' }, tagId);
  expect(await lastTags()).toContain(`tag:${tagId}/en`);
  expect(await findTagged('en', 'data', 1)).toMatchObject({
    answer: 'live',
    list: { tag: { slug: 'data', name: 'Data' }, items: [{ title: 'With data' }], total: 1, inOther: false },
  });
  expect(await findTagged('en', 'data', 2)).toEqual({ answer: 'none' });
  expect(await findTagged('zh', 'data', 1)).toEqual({ answer: 'none' });
  expect(await listTags('en')).toContainEqual({ slug: 'data', name: 'Data', count: 1 });
  expect((await listFeed('en', place.channel.slug))?.entries[0]?.tags).toEqual([{ slug: 'data', name: 'Data' }]);
  await takeOffLine(ctx, live(editions.en));
  expect(await findTagged('en', 'data', 1)).toEqual({ answer: 'none' });
  expect(await listTags('en')).toEqual([]);
});

it('a tag without a name in a language does not show in it', async () => {
  const { tagId, slug } = await make('', '只有中文');
  expect(slug).toBe('zhi-you-zhong-wen');
  await tagged({ en: 'Named once', zh: '只有一个名字' }, tagId);
  expect(await findTagged('en', slug, 1)).toEqual({ answer: 'none' });
  expect(await findTagged('zh', slug, 1)).toMatchObject({ list: { inOther: false } });
  expect(await findByAddress('en', 'named-once')).toMatchObject({ article: { tags: [] } });
  expect(await findByAddress('zh', 'zhi-you-yi-ge-ming-zi')).toMatchObject({
    article: { tags: [{ name: '只有中文' }] },
  });
  expect((await listTags('en')).map((tag) => tag.slug)).not.toContain(slug);
});

it('names are written in one language at least, and no two tags share one', async () => {
  await make('Open data', '开放数据');
  expect(tagSchema.safeParse({ nameEn: ' ', nameZh: '' }).error?.issues[0]?.message).toBe('tags.empty');
  expect(await refusal(make('OPEN DATA', ''))).toBe('tags.taken');
  expect(await refusal(make('', '开放数据'))).toBe('tags.taken');
  expect(await make('Open-data!', '')).toMatchObject({ slug: 'open-data-2' });
});

it('a changed name shows at once and the address stays; who comes second is told', async () => {
  const { tagId, slug } = await make('Old name', '旧名');
  await tagged({ en: 'Carries it' }, tagId);
  const names = { nameEn: 'New name', nameZh: '' };
  expect(await renameTag(ctx, { tagId, version: 1, names })).toEqual({ version: 2 });
  expect(await lastTags()).toEqual(expect.arrayContaining(['tags', `tag:${tagId}`, `tag-address:${slug}`]));
  expect(await findTagged('en', slug, 1)).toMatchObject({ list: { tag: { name: 'New name' } } });
  expect(await refusal(renameTag(ctx, { tagId, version: 1, names }))).toBe('tags.changedByAnother');
});

it('a merged tag leaves its articles and its address to the other, however often', async () => {
  const [first, second, third] = [await make('First', ''), await make('Second', ''), await make('Third', '')];
  await tagged({ en: 'Has the first' }, first.tagId);
  await tagged({ en: 'Has both' }, first.tagId, second.tagId);
  expect(await mergeTags(ctx, { tagId: first.tagId, version: 1, intoId: second.tagId })).toEqual({ articles: 2 });
  expect(await findTagged('en', 'first', 1)).toEqual({ answer: 'moved', slug: 'second' });
  expect(await findTagged('en', 'second', 1)).toMatchObject({ list: { total: 2 } });
  await mergeTags(ctx, { tagId: second.tagId, version: 1, intoId: third.tagId });
  expect(await findTagged('en', 'first', 1)).toEqual({ answer: 'moved', slug: 'third' });
  expect(await lastTags()).toEqual(expect.arrayContaining(['tag-address:first', `tag:${third.tagId}/en`]));
  expect((await listTagsForDesk(ctx.actor)).map(({ slug }) => slug)).not.toContain('second');
  const again = { tagId: third.tagId, version: 1, intoId: third.tagId };
  expect(await refusal(mergeTags(ctx, again))).toBe('tags.mergeItself');
  expect(await refusal(mergeTags(ctx, { ...again, intoId: first.tagId }))).toBe('tags.mergeUnknown');
});

it('changed facts take tags away and give others, and name both lists; left out, tags stay', async () => {
  const [from, to] = [await make('From', ''), await make('To', '')];
  const { articleId } = await tagged({ en: 'Changes its tag' }, from.tagId);
  await changeFacts(ctx, { articleId, version: 1, facts: place.facts });
  expect(await findTagged('en', 'from', 1)).toMatchObject({ list: { total: 1 } });
  await changeFacts(ctx, { articleId, version: 2, facts: { ...place.facts, tagIds: [to.tagId] } });
  expect(await lastTags()).toEqual(expect.arrayContaining([`tag:${from.tagId}/en`, `tag:${to.tagId}/en`]));
  expect(await findTagged('en', 'from', 1)).toEqual({ answer: 'none' });
  expect(await findTagged('en', 'to', 1)).toMatchObject({ list: { total: 1 } });
  const gone = { ...place.facts, tagIds: ['01890a5d-ac96-774b-bcce-b302099a8057'] };
  expect(await refusal(changeFacts(ctx, { articleId, version: 3, facts: gone }))).toBe('tags.unknown');
});

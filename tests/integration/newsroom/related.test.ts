import { beforeAll, expect, it } from 'vitest';
import { findChoices } from '@/newsroom/articles/choices';
import { changeFacts } from '@/newsroom/articles/commands/change-facts';
import type { Ctx } from '@/newsroom/context';
import { findByAddress } from '@/newsroom/editions/queries';
import { createTag } from '@/newsroom/tags/commands/create-tag';
import { createTopic } from '@/newsroom/topics/commands/create-topic';
import { showTopic } from '@/newsroom/topics/commands/show-topic';
import { topicSchema } from '@/newsroom/topics/schema';
import { db, type Locale } from '@/platform/db/client';
import { newNotes, whileNoting } from '@/platform/tags';
import { desk, person, published } from '../../support/newsroom';
import { takeOffLine } from '../../support/take-off-line';

let ctx: Ctx;

beforeAll(async () => {
  ctx = await person('Wang Lan');
});

type Desk = Awaited<ReturnType<typeof desk>>;
type Titles = Partial<Record<Locale, string>>;

const put = (place: Desk, titles: Titles, issuedOn: string, more: { tagIds?: string[]; relatedIds?: string[] } = {}) =>
  published(ctx, { ...place, facts: { ...place.facts, ...more } }, titles, issuedOn);

/** Titles of what is related, and the tags the page was made from. */
async function page(slug: string, locale: Locale = 'en') {
  const notes = newNotes();
  const found = await whileNoting(notes, () => findByAddress(locale, slug));
  if (found.answer !== 'live') throw new Error(`${slug} is not live`);
  return { related: found.article.related.map(({ title }) => title), reads: notes.tags };
}

const expired = async () => new Set((await db().expiry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })).tags);
const isOutOfDate = async (reads: Set<string>) => [...(await expired())].some((tag) => reads.has(tag));

it('is what an editor chose, then what shares most, then what is newest, live in the same language', async () => {
  const [place, other] = [await desk(), await desk()];
  const { tagId } = await createTag(ctx, { nameEn: 'Shared', nameZh: '共有' });
  const { tagId: second } = await createTag(ctx, { nameEn: 'Second shared', nameZh: '' });
  const chosen = await put(other, { en: 'Chosen' }, '1999-01-01');
  await put(other, { en: 'One tag, older' }, '2020-01-01', { tagIds: [tagId] });
  await put(other, { en: 'One tag, newer' }, '2020-01-02', { tagIds: [tagId] });
  await put(place, { en: 'One tag and the channel' }, '2019-01-01', { tagIds: [tagId] });
  await put(other, { en: 'Two tags' }, '2018-01-01', { tagIds: [tagId, second] });
  await put(other, { en: 'Too old to be shown' }, '2000-01-01', { tagIds: [tagId] });
  await put(other, { zh: '只有中文' }, '2020-01-01', { tagIds: [tagId, second] });
  // What stands right beside it is named there anyway.
  await put(place, { en: 'Right before it' }, '2020-01-31', { tagIds: [tagId, second] });
  await put(place, { en: 'The one' }, '2020-02-01', { tagIds: [tagId, second], relatedIds: [chosen.articleId] });
  const best = ['Chosen', 'Two tags', 'One tag and the channel', 'One tag, newer', 'One tag, older'];
  expect((await page('the-one')).related).toEqual(best);
  await takeOffLine(ctx, chosen.editions.en as { editionId: string; version: number });
  expect((await page('the-one')).related).toEqual([...best.slice(1), 'Too old to be shown']);
});

it('counts topics only where readers may know of them', async () => {
  const [place, other] = [await desk(), await desk()];
  const one = await put(place, { en: 'Topical one' }, '2010-01-01');
  const two = await put(other, { en: 'Topical two' }, '2010-01-01');
  const articleIds = [one.articleId, two.articleId];
  const words = { slug: '', titleEn: 'Binding', titleZh: '', introEn: '', introZh: '' };
  const topic = await createTopic(ctx, topicSchema.parse({ ...words, articleIds }));
  const before = await page('topical-one');
  expect(before.related).toEqual([]);
  await showTopic(ctx, { ...topic, locale: 'en', live: true });
  expect(await isOutOfDate(before.reads)).toBe(true);
  expect((await page('topical-one')).related).toEqual(['Topical two']);
});

it('a new text makes those pages out of date that may show it, and no other page of its channel', async () => {
  const place = await desk();
  const { tagId } = await createTag(ctx, { nameEn: 'Spreading', nameZh: '' });
  const old = await put(place, { en: 'Old and tagged' }, '2000-01-01', { tagIds: [tagId] });
  for (let day = 10; day < 22; day += 1) await put(place, { en: `Of day ${day}` }, `2000-01-${day}`);
  const [tagged, far, near] = [await page('old-and-tagged'), await page('of-day-12'), await page('of-day-20')];

  const added = await put(place, { en: 'Newest and tagged' }, '2001-01-01', { tagIds: [tagId] });
  expect(await isOutOfDate(tagged.reads)).toBe(true);
  expect(await isOutOfDate(near.reads)).toBe(true);
  expect(await isOutOfDate(far.reads)).toBe(false);
  const shows = await page('old-and-tagged');
  expect(shows.related[0]).toBe('Newest and tagged');
  expect(shows.related).toHaveLength(3);

  await takeOffLine(ctx, added.editions.en as { editionId: string; version: number });
  expect(await isOutOfDate(shows.reads)).toBe(true);
  expect((await page('old-and-tagged')).related).not.toContain('Newest and tagged');
  expect(old.articleId).toBeTruthy();
});

it('a change of what an editor chose shows in every live language', async () => {
  const place = await desk();
  const target = await put(place, { en: 'Target', zh: '目标' }, '2005-01-01');
  const source = await put(await desk(), { en: 'Source', zh: '源头' }, '2005-01-01');
  const facts = { ...place.facts, relatedIds: [target.articleId, source.articleId] };
  await changeFacts(ctx, { articleId: source.articleId, version: 1, facts });
  expect((await page('source')).related[0]).toBe('Target');
  expect((await page('yuan-tou', 'zh')).related).toEqual(['目标']);
});

it('an editor finds articles by words of either title and by their address', async () => {
  const place = await desk();
  const { articleId } = await put(place, { en: 'Quokka census', zh: '短尾矮袋鼠普查' }, '2007-07-07');
  for (const words of ['quokka', '矮袋鼠', 'https://www.example.org/en/news/quokka-census', 'quokka-census'])
    expect(await findChoices(ctx.actor, words)).toMatchObject([{ id: articleId, live: ['en', 'zh'] }]);
  for (const words of ['', '   ', '%', '\ud800', 'nothing like it'.repeat(50)])
    expect(await findChoices(ctx.actor, words)).toEqual([]);
});

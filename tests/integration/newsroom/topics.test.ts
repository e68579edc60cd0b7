import { beforeAll, expect, it } from 'vitest';
import type { Ctx } from '@/newsroom/context';
import { findByAddress } from '@/newsroom/editions/queries';
import { createTopic } from '@/newsroom/topics/commands/create-topic';
import { saveTopic } from '@/newsroom/topics/commands/save-topic';
import { showTopic } from '@/newsroom/topics/commands/show-topic';
import { findTopicForDesk, listTopicsForDesk } from '@/newsroom/topics/desk-queries';
import { findTopic } from '@/newsroom/topics/find-topic';
import { listTopics } from '@/newsroom/topics/list-topics';
import { topicSchema } from '@/newsroom/topics/schema';
import { db } from '@/platform/db/client';
import { desk, person, published, refusal } from '../../support/newsroom';
import { takeOffLine } from '../../support/take-off-line';

let ctx: Ctx;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  place = await desk();
});

const lastTags = async () => (await db().expiry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })).tags;
const input = (titleEn: string, titleZh = '', articleIds: string[] = []) =>
  topicSchema.parse({ slug: '', titleEn, titleZh, introEn: `${titleEn} one.\n\nTwo.`, introZh: '', articleIds });

it('a topic is shown in each language by itself, with what is live there, in the order its editor gave', async () => {
  const both = await published(ctx, place, { en: 'In both', zh: '两种都有' }, '2001-01-01');
  const english = await published(ctx, place, { en: 'English alone' }, '2001-01-02');
  const topic = await createTopic(ctx, input('Our topic', '我们的专题', [both.articleId, english.articleId]));
  expect(await findTopic('en', 'our-topic')).toBeNull();
  expect(await listTopics('en')).toEqual([]);
  expect(await findByAddress('en', 'in-both')).toMatchObject({ article: { topics: [] } });

  const shown = await showTopic(ctx, { ...topic, locale: 'en', live: true });
  expect(await lastTags()).toEqual(
    expect.arrayContaining([`topic:${topic.topicId}/en`, 'topics:en', `article:${both.articleId}`]),
  );
  expect((await lastTags()).filter((tag) => tag.endsWith('/zh'))).toEqual([]);
  expect(await findTopic('en', 'our-topic')).toMatchObject({
    title: 'Our topic',
    intro: ['Our topic one.', 'Two.'],
    items: [{ title: 'In both' }, { title: 'English alone' }],
    inOther: false,
  });
  expect(await findTopic('zh', 'our-topic')).toBeNull();
  expect(await listTopics('zh')).toEqual([]);
  expect(await findByAddress('zh', 'liang-zhong-dou-you')).toMatchObject({ article: { topics: [] } });
  expect(await findByAddress('en', 'in-both')).toMatchObject({ article: { topics: [{ slug: 'our-topic' }] } });

  await showTopic(ctx, { topicId: topic.topicId, ...shown, locale: 'zh', live: true });
  expect(await findTopic('zh', 'our-topic')).toMatchObject({ items: [{ title: '两种都有' }], inOther: true });
  expect(await listTopics('zh')).toMatchObject([{ slug: 'our-topic', title: '我们的专题', count: 1 }]);
  await takeOffLine(ctx, english.editions.en as { editionId: string; version: number });
  expect(await lastTags()).toContain(`topic:${topic.topicId}/en`);
  expect((await findTopic('en', 'our-topic'))?.items).toHaveLength(1);
});

it('what is saved of a live topic shows at once, and names the articles that are new in it', async () => {
  const [one, two] = [await published(ctx, place, { en: 'Stays' }), await published(ctx, place, { en: 'Comes' })];
  const { topicId, version } = await createTopic(ctx, input('Living topic', '', [one.articleId]));
  const shown = await showTopic(ctx, { topicId, version, locale: 'en', live: true });
  const topic = { ...input('Living topic, renamed', '', [two.articleId, one.articleId]), slug: 'living-topic' };
  const saved = await saveTopic(ctx, { topicId, ...shown, topic });
  expect(saved).toMatchObject({ slug: 'living-topic', live: ['en'] });
  const tags = await lastTags();
  expect(tags).toEqual(expect.arrayContaining([`topic:${topicId}/en`, `article:${two.articleId}`]));
  expect(tags).not.toContain(`topic:${topicId}/zh`);
  expect((await findTopic('en', 'living-topic'))?.items.map(({ title }) => title)).toEqual(['Comes', 'Stays']);

  const moved = { ...topic, slug: 'elsewhere' };
  expect(await refusal(saveTopic(ctx, { topicId, version: saved.version, topic: moved }))).toBe('topics.slugFixed');
  const untitled = { ...topic, titleEn: '', titleZh: '名' };
  expect(await refusal(saveTopic(ctx, { topicId, version: saved.version, topic: untitled }))).toBe('topics.titleShown');
  expect(await refusal(showTopic(ctx, { topicId, version: saved.version, locale: 'zh', live: true }))).toBe(
    'topics.titleShown',
  );
  await showTopic(ctx, { topicId, version: saved.version, locale: 'en', live: false });
  expect(await findTopic('en', 'living-topic')).toBeNull();
});

it('of two who change the same topic the second is told and nothing of theirs is written', async () => {
  const { topicId, version } = await createTopic(ctx, input('Contested'));
  await saveTopic(ctx, { topicId, version, topic: input('Contested by the first') });
  const second = saveTopic(ctx, { topicId, version, topic: input('Contested by the second') });
  expect(await refusal(second)).toBe('topics.changedByAnother');
  expect(await findTopicForDesk(ctx.actor, topicId)).toMatchObject({ titleEn: 'Contested by the first', version: 2 });
});

it('a topic has an address of its own, known articles, and leaves an event', async () => {
  const { topicId } = await createTopic(ctx, input('Address of its own'));
  expect(await refusal(createTopic(ctx, input('Address of its own')))).toBe('topics.slugTaken');
  const nowhere = input('Nothing there', '', ['01890a5d-ac96-774b-bcce-b302099a8057']);
  expect(await refusal(createTopic(ctx, nowhere))).toBe('topics.articleUnknown');
  const event = await db().auditEvent.findFirstOrThrow({ orderBy: { sequence: 'desc' } });
  expect(event).toMatchObject({ event: 'topic.created', details: { topicId } });
  const row = (await listTopicsForDesk(ctx.actor)).find(({ id }) => id === topicId);
  expect(row).toMatchObject({ slug: 'address-of-its-own', live: [], articles: 0 });
});

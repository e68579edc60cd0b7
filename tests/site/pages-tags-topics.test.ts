import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Answer, bothWorkers, type Connection } from '../support/http';
import { inBoth } from '../support/soon';

process.env.DATABASE_URL = inject('databaseUrl');
const { desk, person, published, text } = await import('../support/newsroom');
const { createArticle } = await import('@/newsroom/articles/commands/create-article');
const { pageFacts } = await import('@/newsroom/articles/schema');
const { changeChannel } = await import('@/newsroom/channels/commands/change-channel');
const { createChannel } = await import('@/newsroom/channels/commands/create-channel');
const { changeDepartment } = await import('@/newsroom/departments/commands/change-department');
const { publishEdition } = await import('@/newsroom/editions/commands/publish-edition');
const { startLocalization } = await import('@/newsroom/editions/commands/start-localization');
const { takeOffLine } = await import('../support/take-off-line');
const { createTag } = await import('@/newsroom/tags/commands/create-tag');
const { mergeTags } = await import('@/newsroom/tags/commands/merge-tags');
const { renameTag } = await import('@/newsroom/tags/commands/rename-tag');
const { createTopic } = await import('@/newsroom/topics/commands/create-topic');
const { saveTopic } = await import('@/newsroom/topics/commands/save-topic');
const { showTopic } = await import('@/newsroom/topics/commands/show-topic');
const { topicSchema } = await import('@/newsroom/topics/schema');
const { db } = await import('@/platform/db/client');

let workers: [Connection, Connection];
let ctx: Awaited<ReturnType<typeof person>>;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  workers = await bothWorkers(inject('origin'));
  ctx = await person('Wang Lan');
  place = await desk();
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

const ask = (path: string) => workers[0].ask(path);
const { soonInBoth } = inBoth(() => workers);
const shows = (words: string) => (answer: Answer) => answer.status === 200 && answer.body.includes(words);
const lacks = (words: string) => (answer: Answer) => answer.status === 200 && !answer.body.includes(words);
const answers = (status: number) => (answer: Answer) => answer.status === status;
const leadsTo = (path: string) => (answer: Answer) => answer.status === 301 && answer.headers.location === path;
const live = (edition: { editionId: string; version: number } | undefined) => edition as NonNullable<typeof edition>;

it('a page comes, changes and goes in both workers within a second, at the foot of every page too', async () => {
  const facts = pageFacts({ departmentId: place.department.id, position: 50 });
  await soonInBoth('/en/pages/imprint', answers(404));
  const draft = await createArticle(ctx, { kind: 'page', facts, locale: 'en', text: text('Imprint') });
  const { version } = await publishEdition(ctx, draft);
  await soonInBoth('/en/pages/imprint', shows('<h1>Imprint'));
  for (const path of ['/en', '/en/site-map', '/en/nowhere'])
    await soonInBoth(path, ({ body }) => body.includes('href="/en/pages/imprint"'));
  await soonInBoth('/sitemaps/1.xml', shows('/en/pages/imprint<'));
  for (const path of ['/en/news/imprint', '/zh/pages/imprint']) expect((await ask(path)).status).toBe(404);
  for (const path of ['/en/feed.json', '/sitemaps/news.xml', '/en/archive', '/en/archive/2026/11']) {
    const { body } = await ask(path);
    // The frame of a page links to it; what it lists does not.
    expect(body.replace(/<footer[\s\S]*<\/footer>/, ''), path).not.toContain('imprint');
  }
  const chinese = await startLocalization(ctx, { articleId: draft.articleId, locale: 'zh', text: text('版权信息') });
  await soonInBoth(
    '/en/pages/imprint',
    ({ body }) => !/rel="alternate" hrefLang/i.test(body) && body.includes('switch-note'),
  );
  await soonInBoth('/en/pages/imprint/parallel', answers(404));
  await publishEdition(ctx, chinese);
  await soonInBoth('/en/pages/imprint', shows('/zh/pages/ban-quan-xin-xi?set'));
  await soonInBoth('/zh/pages/ban-quan-xin-xi/parallel', shows('id="p1"'));
  await takeOffLine(ctx, { editionId: draft.editionId, version });
  await soonInBoth('/en/pages/imprint', answers(410));
  await soonInBoth('/en', lacks('/en/pages/imprint'));
});

it('a tag comes, is renamed, goes into another and goes, within a second', async () => {
  const { tagId, slug } = await createTag(ctx, { nameEn: 'Freshness', nameZh: '时效' });
  const path = `/en/tags/${slug}`;
  await soonInBoth(path, answers(404));
  const facts = { ...place.facts, tagIds: [tagId] };
  const { editions } = await published(ctx, { ...place, facts }, { en: 'Fresh as it comes' });
  await soonInBoth(path, shows('Fresh as it comes'));
  await soonInBoth('/en/news/fresh-as-it-comes', shows(`href="${path}"`));
  for (const map of ['/en/site-map', '/sitemaps/1.xml']) await soonInBoth(map, shows(path));
  await soonInBoth(path, ({ body }) => !/rel="alternate" hrefLang/i.test(body) && body.includes('switch-note'));

  await renameTag(ctx, { tagId, version: 1, names: { nameEn: 'Renamed freshness', nameZh: '时效' } });
  for (const shown of [path, '/en/news/fresh-as-it-comes']) await soonInBoth(shown, shows('Renamed freshness'));
  const other = await createTag(ctx, { nameEn: 'Timeliness', nameZh: '' });
  await mergeTags(ctx, { tagId, version: 2, intoId: other.tagId });
  await soonInBoth(path, leadsTo('/en/tags/timeliness'));
  await soonInBoth('/en/tags/timeliness', shows('Fresh as it comes'));
  await soonInBoth('/en/news/fresh-as-it-comes', shows('Timeliness'));
  await takeOffLine(ctx, live(editions.en));
  await soonInBoth('/en/tags/timeliness', answers(404));
});

it('a topic is shown, changed and taken away in one language within a second, and never leaks into the other', async () => {
  const { articleId, editions } = await published(ctx, place, { en: 'Topical', zh: '入选专题' });
  const words = {
    slug: 'leakproof',
    titleEn: 'Leakproof topic',
    titleZh: '专题中文名',
    introEn: 'Why.',
    introZh: '说明。',
  };
  const input = (articleIds: string[]) => topicSchema.parse({ ...words, articleIds });
  const made = await createTopic(ctx, input([]));
  const saved = await saveTopic(ctx, { ...made, topic: input([articleId]) });
  await soonInBoth('/en/topics/leakproof', answers(404));
  await soonInBoth('/en/news/topical', lacks('leakproof'));

  const { topicId } = made;
  const shown = await showTopic(ctx, { topicId, version: saved.version, locale: 'en', live: true });
  await soonInBoth('/en/topics/leakproof', shows('Topical'));
  for (const path of ['/en/topics', '/en/site-map', '/en/news/topical', '/sitemaps/1.xml'])
    await soonInBoth(path, shows('/en/topics/leakproof'));
  await soonInBoth(
    '/en/topics/leakproof',
    ({ body }) => !/rel="alternate" hrefLang/i.test(body) && body.includes('switch-note'),
  );
  await soonInBoth('/zh/topics/leakproof', answers(404));
  for (const path of ['/zh/topics', '/zh/site-map', '/zh/news/ru-xuan-zhuan-ti'])
    await soonInBoth(path, (answer) => answer.status === 200 && !/专题中文名|topics\/leakproof/.test(answer.body));

  const both = await showTopic(ctx, { topicId, version: shown.version, locale: 'zh', live: true });
  await soonInBoth('/zh/topics/leakproof', shows('/en/topics/leakproof?set'));
  await soonInBoth('/zh-hant/topics/leakproof', shows('專題中文名'));
  await takeOffLine(ctx, live(editions.en));
  await soonInBoth('/en/topics/leakproof', lacks('/en/news/topical'));
  await showTopic(ctx, { topicId, version: both.version, locale: 'en', live: false });
  await soonInBoth('/en/topics/leakproof', answers(404));
  await soonInBoth('/zh/topics/leakproof', lacks('hrefLang="en" href'));
});

it('a related text comes and goes on the pages that show it, and other pages stay as they are stored', async () => {
  const { tagId } = await createTag(ctx, { nameEn: 'Kinship', nameZh: '' });
  const facts = { ...place.facts, tagIds: [tagId] };
  const shelf = await desk();
  const kin = { ...shelf.facts, tagIds: [tagId] };
  await published(ctx, { ...shelf, facts: kin }, { en: 'First of kin' });
  await soonInBoth('/en/news/first-of-kin', lacks('second-of-kin'));
  const sitemap = (await ask('/sitemaps/1.xml')).body;
  const paths = [...sitemap.matchAll(/<loc>[^<]*?(\/(?:en|zh)\/(?:news|pages)\/[^<]+)<\/loc>/g)].map(
    ([, path = '']) => path,
  );
  const tagsOf = async (path: string) => String((await ask(path)).headers['surrogate-key']).split(' ');
  const read = await Promise.all(paths.map(async (path) => ({ path, tags: await tagsOf(path) })));

  const { editions } = await published(ctx, { ...place, facts }, { en: 'Second of kin' }, '1990-01-01');
  const { tags } = await db().expiry.findFirstOrThrow({ orderBy: { sequence: 'desc' } });
  const stale = read.filter((page) => page.tags.some((tag) => tags.map(encodeURI).includes(tag)));
  expect(stale.map(({ path }) => path)).toContain('/en/news/first-of-kin');
  // Those of its own channel that stand beside it in time, and nothing of the sample newsroom.
  expect(stale.length).toBeLessThan(12);
  expect(read.length).toBeGreaterThan(30);
  expect(stale.map(({ path }) => path)).not.toContain('/en/news/zhou-min-keynote-2020-cpas');

  await soonInBoth('/en/news/first-of-kin', shows('href="/en/news/second-of-kin"'));
  await takeOffLine(ctx, live(editions.en));
  await soonInBoth('/en/news/first-of-kin', lacks('second-of-kin'));
});

it('a channel and a department are made and renamed everywhere within a second', async () => {
  const names = { nameEn: 'Statements', nameZh: '声明', introEn: '', introZh: '', position: 90 };
  const { channelId, slug } = await createChannel(ctx, { ...names, slug: '' });
  expect(slug).toBe('statements');
  for (const path of ['/en', '/en/nowhere'])
    await soonInBoth(path, ({ body }) => body.includes('href="/en/channels/statements"'));
  await changeChannel(ctx, { channelId, version: 1, channel: { ...names, nameZh: '立场声明' } });
  await soonInBoth('/zh/channels/statements', shows('<h1>立场声明'));

  const { department } = place;
  await published(ctx, place, { en: 'Of a renamed source' });
  await soonInBoth('/en/news/of-a-renamed-source', shows('Newsroom'));
  const renamed = { nameEn: 'House of Words', nameZh: '文字之家' };
  await changeDepartment(ctx, { departmentId: department.id, version: 1, department: renamed });
  for (const path of ['/en/news/of-a-renamed-source', `/en/departments/${department.slug}`, '/en/feed.rss'])
    await soonInBoth(path, shows('House of Words'));
  await soonInBoth('/en/site-map', shows('House of Words'));
});

it.each([
  '/en/pages/nothing',
  '/en/pages/zhou-min-keynote-2020-cpas',
  '/en/news/privacy',
  '/zh/tags/nothing',
  '/en/tags/translation?page=99',
  '/zh/topics/nothing',
])('%s answers 404', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).toMatch(/<h1/);
});

it('all of them are there in Traditional characters, and their links stay among them', async () => {
  for (const path of [
    '/pages/about',
    '/pages/about/parallel',
    '/tags/translation',
    '/topics',
    '/topics/one-text-two-languages',
  ]) {
    const { status, body } = await ask(`/zh-hant${path}`);
    expect(status, path).toBe(200);
    expect(body).toContain('<html lang="zh-Hant"');
    expect(body).toMatch(/<footer[\s\S]*href="\/zh-hant\/pages\/about"/);
  }
  expect((await ask('/zh-hant/topics')).body).toContain('href="/zh-hant/topics/one-text-two-languages"');
});

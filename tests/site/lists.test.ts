import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Answer, bothWorkers, type Connection } from '../support/http';
import { inBoth } from '../support/soon';

process.env.DATABASE_URL = inject('databaseUrl');
const { desk, person, published, text } = await import('../support/newsroom');
const { changeFacts } = await import('@/newsroom/articles/commands/change-facts');
const { publishEdition } = await import('@/newsroom/editions/commands/publish-edition');
const { startLocalization } = await import('@/newsroom/editions/commands/start-localization');
const { takeOffLine } = await import('../support/take-off-line');
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
const answers = (status: number) => (answer: Answer) => answer.status === status;

it('lists come, change and go in both workers within a second', async () => {
  const { slug } = place.department;
  const empty = [`/en/departments/${slug}`, '/en/archive/1999', '/en/archive/1999/07'];
  for (const path of empty) await soonInBoth(path, answers(404));
  await soonInBoth('/en/site-map', (answer) => answer.status === 200 && !answer.body.includes(`/departments/${slug}`));

  const { articleId, editions } = await published(ctx, place, { en: 'Of last century' }, '1999-07-01');
  await soonInBoth(`/en/departments/${slug}`, shows('Of last century'));
  await soonInBoth('/en/archive/1999', shows('/en/archive/1999/07'));
  await soonInBoth('/en/archive/1999/07', shows('Of last century'));
  for (const path of ['/en/archive', '/en/site-map']) await soonInBoth(path, shows('/en/archive/1999/07'));
  await soonInBoth('/en/site-map', shows(`/en/departments/${slug}`));
  await soonInBoth('/sitemaps/1.xml', shows('/en/archive/1999/07<'));
  await soonInBoth('/en/news/of-last-century', shows(`href="/en/departments/${slug}"`));

  const other = await desk();
  await changeFacts(ctx, { articleId, version: 1, facts: { ...other.facts, issuedOn: '1998-06-30' } });
  for (const path of empty) await soonInBoth(path, answers(404));
  await soonInBoth(`/en/departments/${other.department.slug}`, shows('Of last century'));
  await soonInBoth('/en/archive/1998/06', shows('Of last century'));

  await takeOffLine(ctx, editions.en as { editionId: string; version: number });
  for (const path of [`/en/departments/${other.department.slug}`, '/en/archive/1998', '/en/archive/1998/06'])
    await soonInBoth(path, answers(404));
  await soonInBoth('/en/site-map', (answer) => answer.status === 200 && !answer.body.includes('1998/06'));
});

it('a list names the other language only while that holds something', async () => {
  const { department } = place;
  const paths = [`/departments/${department.slug}`, '/archive/1997', '/archive/1997/05'];
  const { articleId } = await published(ctx, place, { zh: '只有中文的旧稿' }, '1997-05-05');
  for (const path of paths) {
    await soonInBoth(`/zh${path}`, (answer) => answer.status === 200 && !/rel="alternate" hrefLang/i.test(answer.body));
    await soonInBoth(`/zh${path}`, shows('id="switch-note"'));
    await soonInBoth(`/en${path}`, answers(404));
  }
  await publishEdition(
    ctx,
    await startLocalization(ctx, { articleId, locale: 'en', text: text('Old, now in English') }),
  );
  for (const path of paths) {
    await soonInBoth(`/zh${path}`, shows(`/en${path}?set`));
    await soonInBoth(`/zh${path}`, (answer) => !answer.body.includes('switch-note'));
    await soonInBoth(`/en${path}`, answers(200));
  }
});

it.each([
  '/en/archive/2020/1',
  '/en/archive/2020/13',
  '/en/archive/1899',
  '/en/archive/2020/11/05',
  '/en/archive/1950',
  '/en/archive/2020/11?page=99',
  '/en/departments/newsroom?page=99',
  '/en/departments/nobody',
  '/en/site-map/x',
])('%s answers 404', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).toMatch(/<h1/);
});

it('every list is there in Traditional characters, and its links stay among them', async () => {
  for (const path of ['/archive', '/archive/2020', '/archive/2020/11', '/departments/newsroom', '/site-map']) {
    const { status, body } = await ask(`/zh-hant${path}`);
    expect(status, path).toBe(200);
    expect(body).toContain('<html lang="zh-Hant"');
    expect(body).toMatch(/<footer[\s\S]*href="\/zh-hant\/site-map"/);
  }
  const { body } = await ask('/zh-hant/site-map');
  expect(body).toContain('href="/zh-hant/archive/2020/11"');
  expect(body).toContain('href="/zh/channels/news/feed.rss"');
});

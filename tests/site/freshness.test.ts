import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Answer, bothWorkers, type Connection } from '../support/http';
import { inBoth } from '../support/soon';

process.env.DATABASE_URL = inject('databaseUrl');
const origin = inject('origin');

const { desk, person, published, text } = await import('../support/newsroom');
const { createArticle } = await import('@/newsroom/articles/commands/create-article');
const { changeFacts } = await import('@/newsroom/articles/commands/change-facts');
const { publishEdition } = await import('@/newsroom/editions/commands/publish-edition');
const { saveEdition } = await import('@/newsroom/editions/commands/save-edition');
const { startLocalization } = await import('@/newsroom/editions/commands/start-localization');
const { takeOffLine } = await import('../support/take-off-line');
const { previewToken } = await import('@/newsroom/editions/preview');
const { db } = await import('@/platform/db/client');

let workers: [Connection, Connection];
let ctx: Awaited<ReturnType<typeof person>>;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  workers = await bothWorkers(origin);
  ctx = await person('Wang Lan');
  place = await desk();
  await db().$transaction(async (tx) => (await import('@/platform/tags')).changed(tx, ['channels']));
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

const { askBoth, soonInBoth } = inBoth(() => workers);

const shows = (words: string) => (answer: Answer) => answer.status === 200 && answer.body.includes(words);
const answers = (status: number) => (answer: Answer) => answer.status === status;

describe('in both workers, within a second', () => {
  it('a first publication replaces the 404 that was stored', async () => {
    const draft = await createArticle(ctx, { facts: place.facts, locale: 'en', text: text('Soon to be live') });
    await soonInBoth('/en/news/soon-to-be-live', answers(404));
    await publishEdition(ctx, draft);
    await soonInBoth('/en/news/soon-to-be-live', shows('Soon to be live'));
    await soonInBoth(`/en/channels/${place.channel.slug}`, shows('Soon to be live'));
  });

  it('a new edition replaces the old one, and only in its language', async () => {
    const { editions } = await published(ctx, place, { en: 'Changed once', zh: '改过一次' });
    await soonInBoth('/en/news/changed-once', shows('Changed once'));
    const [before] = await askBoth('/zh/news/gai-guo-yi-ci');
    const next = await saveEdition(ctx, {
      ...(editions.en as { editionId: string; version: number }),
      text: text('Changed twice', { slug: 'changed-once' }),
    });
    expect((await askBoth('/en/news/changed-once')).every(shows('Changed once'))).toBe(true);
    await publishEdition(ctx, next);
    await soonInBoth('/en/news/changed-once', shows('Changed twice'));
    expect(before?.body).toContain('改过一次');
    expect((await askBoth('/zh/news/gai-guo-yi-ci')).every(shows('改过一次'))).toBe(true);
  });

  it('a changed slug sends readers of the old address on', async () => {
    const { editions } = await published(ctx, place, { en: 'Slug before' });
    await soonInBoth('/en/news/slug-before', answers(200));
    await publishEdition(
      ctx,
      await saveEdition(ctx, { ...(editions.en as { editionId: string; version: number }), text: text('Slug after') }),
    );
    await soonInBoth(
      '/en/news/slug-before',
      (answer) => answer.status === 301 && answer.headers.location === '/en/news/slug-after',
    );
    await soonInBoth('/en/news/slug-after', answers(200));
  });

  it('an unpublished text answers 410 and is named nowhere; the old text never comes back', async () => {
    const { editions } = await published(ctx, place, { en: 'Unpublished words' });
    await soonInBoth('/en/news/unpublished-words', answers(200));
    await soonInBoth(`/en/channels/${place.channel.slug}`, shows('Unpublished words'));
    await takeOffLine(ctx, editions.en as { editionId: string; version: number });
    await soonInBoth('/en/news/unpublished-words', answers(410));
    for (let again = 0; again < 20; again += 1) {
      const both = await askBoth('/en/news/unpublished-words');
      expect(both.map(({ status, body }) => [status, body.includes('Unpublished words')])).toEqual([
        [410, false],
        [410, false],
      ]);
    }
    await soonInBoth(`/en/channels/${place.channel.slug}`, (answer) => !answer.body.includes('Unpublished words'));
    const [gone] = await askBoth('/en/news/unpublished-words');
    expect(gone?.body).toMatch(/<h1/);
  });

  it('a new sibling is linked from the page that had none', async () => {
    const { articleId } = await published(ctx, place, { zh: '只有中文' });
    await soonInBoth('/zh/news/zhi-you-zhong-wen', (answer) => !answer.body.includes('/en/news/now-in-english'));
    const draft = await startLocalization(ctx, { articleId, locale: 'en', text: text('Now in English') });
    await publishEdition(ctx, draft);
    await soonInBoth('/zh/news/zhi-you-zhong-wen', shows('/en/news/now-in-english'));
  });

  it('changed facts show in both languages', async () => {
    const { articleId } = await published(ctx, place, { en: 'Dated', zh: '日期' });
    await soonInBoth('/en/news/dated', shows('2020-11-05'));
    await soonInBoth('/zh/news/ri-qi', shows('2020-11-05'));
    await changeFacts(ctx, { articleId, version: 1, facts: { ...place.facts, issuedOn: '2021-12-31' } });
    await soonInBoth('/en/news/dated', shows('2021-12-31'));
    await soonInBoth('/zh/news/ri-qi', shows('2021-12-31'));
  });
});

it('each worker’s renders keep their tags', async () => {
  const { articleId } = await published(ctx, place, { en: 'Tagged' });
  for (const { headers } of await askBoth('/en/news/tagged')) {
    expect(headers['surrogate-key']).toContain(`article:${articleId}`);
    expect(headers['surrogate-key']).toContain('address:en/tagged');
  }
});

it('a preview is the page a reader would see, for whoever has the link, and is never stored', async () => {
  const draft = await createArticle(ctx, { facts: place.facts, locale: 'en', text: text('Preview of a draft') });
  const token = await previewToken(draft.editionId, 'en', new Date());
  for (const answer of await askBoth(`/preview/${token}`)) {
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('Preview of a draft');
    expect(answer.body).not.toMatch(/\/_next\/[^"]*\.js/);
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(answer.headers['x-robots-tag']).toBe('noindex');
  }
  expect((await askBoth(`/preview/${token}x`)).map(({ status }) => status)).toEqual([404, 404]);
  expect((await askBoth('/en/news/preview-of-a-draft')).map(({ status }) => status)).toEqual([404, 404]);
});

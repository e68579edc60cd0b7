import { afterAll, expect, inject, it } from 'vitest';
import { Connection } from '../support/http';
import { startSite } from '../support/start-site';
import { checkHtml } from '../support/vnu';
import { wireTo } from '../support/wire';

process.env.DATABASE_URL = inject('databaseUrl');
const { desk, longChannel, person, published, text } = await import('../support/newsroom');
const { createArticle } = await import('@/newsroom/articles/commands/create-article');
const { unpublishEdition } = await import('@/newsroom/editions/commands/unpublish-edition');
const { previewToken } = await import('@/newsroom/editions/preview');
const { db } = await import('@/platform/db/client');

const http = new Connection(inject('origin'));

afterAll(async () => {
  http.close();
  await db().$disconnect();
});

const documents: Record<string, string> = {};

async function collect(from: Connection, path: string, status: number): Promise<void> {
  const answer = await from.ask(path);
  expect(answer.status, path).toBe(status);
  documents[`${path} (${status})`] = answer.body;
}

it('every kind of page, in both languages, is valid HTML', async () => {
  const ctx = await person('Wang Lan');
  const place = await desk();
  const long = await longChannel(ctx);
  for (const locale of ['en', 'zh'] as const) {
    await collect(http, `/${locale}`, 200);
    await collect(http, `/${locale}/channels/guides`, 200);
    await collect(http, `/${locale}${long}?page=2`, 200);
    await collect(http, `/${locale}/news/zhou-min-keynote-2020-cpas`, 200);
    await collect(http, `/${locale}/news/this-site-opens-in-two-languages`, 200);
    for (const view of ['report', 'reported'])
      await collect(http, `/${locale}/news/zhou-min-keynote-2020-cpas/${view}`, 200);
    await collectRefusedReport(locale);
    for (const path of [
      'news/dates-and-numbers',
      'news/dates-and-numbers/parallel',
      'pages/privacy',
      'pages/privacy/parallel',
      'pages/privacy/report',
      'pages/privacy/reported',
      'tags/translation',
      'topics',
      'topics/one-text-two-languages',
      'departments/newsroom',
      'archive',
      'archive/2020',
      'archive/2020/11',
      'site-map',
    ])
      await collect(http, `/${locale}/${path}`, 200);
    await collect(http, `/${locale}/nowhere`, 404);

    const slug = `valid-html-${locale}`;
    const { editions } = await published(ctx, place, { [locale]: slug });
    await collect(http, `/${locale}/news/${slug}`, 200);
    await unpublishEdition(ctx, editions[locale] as { editionId: string; version: number });
    await expect.poll(async () => (await http.ask(`/${locale}/news/${slug}`)).status).toBe(410);
    await collect(http, `/${locale}/news/${slug}`, 410);

    const draft = await createArticle(ctx, { facts: place.facts, locale, text: text(`Draft of HTML in ${locale}`) });
    await collect(http, `/preview/${await previewToken(draft.editionId, locale, new Date())}`, 200);
  }
  await collectWhileDatabaseIsAway();
  expect(checkHtml(documents)).toEqual([]);
}, 90_000);

async function collectRefusedReport(locale: string): Promise<void> {
  const page = `/${locale}/news/zhou-min-keynote-2020-cpas/report`;
  const { status, body } = await http.ask('/api/reports', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ page, quote: '<b>\u0000&\uffff', words: '', contact: 'nobody' }).toString(),
  });
  expect(status).toBe(422);
  documents[`${page} (422)`] = body;
}

async function collectWhileDatabaseIsAway(): Promise<void> {
  const wire = await wireTo(inject('databaseUrl'));
  const site = await startSite({ DATABASE_URL: wire.url, WEB_CONCURRENCY: '1', LOG_LEVEL: 'silent' });
  const away = new Connection(site.origin);
  wire.cut();
  for (const locale of ['en', 'zh']) {
    await expect.poll(async () => (await away.ask(`/${locale}`)).status, { timeout: 10_000 }).toBe(503);
    await collect(away, `/${locale}`, 503);
  }
  away.close();
  await site.stop();
  wire.close();
}

import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { bothWorkers, type Connection, sendRaw } from '../support/http';
import { soon } from '../support/soon';

process.env.DATABASE_URL = inject('databaseUrl');
const { person } = await import('../support/newsroom');
const { saveOldAddress } = await import('@/newsroom/old-addresses/commands/save-old-address');
const { removeOldAddress } = await import('@/newsroom/old-addresses/commands/remove-old-address');
const { db } = await import('@/platform/db/client');

let workers: [Connection, Connection];
let ctx: Awaited<ReturnType<typeof person>>;

beforeAll(async () => {
  workers = await bothWorkers(inject('origin'));
  ctx = await person('Wang Lan');
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

const save = (from: string, to: string, id?: string) => saveOldAddress(ctx, { id, from, to, elsewhere: false });

/** Status and Location in each worker. */
const both = async (path: string) =>
  Promise.all(
    workers.map(async (worker) => {
      const { status, headers } = await worker.ask(path);
      return [status, headers.location];
    }),
  );
const inBoth = (path: string, status: number, location?: string) =>
  expect
    .poll(() => both(path), { timeout: soon, interval: 20 })
    .toEqual([
      [status, location],
      [status, location],
    ]);

it('leads on in both workers within a second, follows a change, and ends with the entry', async () => {
  expect(await both('/show.asp?id=12')).toEqual([
    [404, undefined],
    [404, undefined],
  ]);
  const { id } = await save('/show.asp?id=12', '/en/news/names-posts-and-institutions');
  await inBoth('/show.asp?id=12', 301, '/en/news/names-posts-and-institutions');
  expect(await both('/show.asp?id=13')).toEqual([
    [404, undefined],
    [404, undefined],
  ]);
  await save('/show.asp?id=12', '/zh', id);
  await inBoth('/show.asp?id=12', 301, '/zh');
  await removeOldAddress(ctx, { id });
  await inBoth('/show.asp?id=12', 404);
});

it('leads on by patterns, from below a language, from files and from addresses in GBK', async () => {
  await save('/html/{year}/{id}.htm', '/en/archive/{year}');
  await save('/en/news/an-older-slug', '/en/news/addresses-that-last');
  await save('/pic/logo.png', '/icon-192.png');
  await save('/%D0%C2%CE%C5/', '/zh/channels/news');
  await inBoth('/html/2020/t20201105_1.htm', 301, '/en/archive/2020');
  await inBoth('/en/news/an-older-slug', 301, '/en/news/addresses-that-last');
  await inBoth('/pic/logo.png', 301, '/icon-192.png');
  await inBoth('/%d0%c2%ce%c5/', 301, '/zh/channels/news');
});

it('never stands before a page that is there', async () => {
  await db().oldAddress.create({ data: { from: '/en/news/zhou-min-keynote-2020-cpas', to: '/zh' } });
  await save('/ways/*', '/en/news/zhou-min-keynote-2020-cpas');
  await inBoth('/ways/a', 301, '/en/news/zhou-min-keynote-2020-cpas');
  expect(await both('/en/news/zhou-min-keynote-2020-cpas')).toEqual([
    [200, undefined],
    [200, undefined],
  ]);
});

it('counts what leads nowhere, of both workers, and nothing of who asked', async () => {
  const hits = async () => {
    const row = await db().unknownAddress.findUnique({ where: { address: '/lost/page.asp?id=7' } });
    return row && { hits: row.hits, referrer: row.referrer };
  };
  for (const worker of workers)
    for (let time = 0; time < 3; time += 1)
      await worker.ask('/lost/page.asp?id=7&utm_source=lu@example.org', {
        headers: { referer: 'https://search.example/?q=secret' },
      });
  await expect.poll(hits, { timeout: 10_000 }).toEqual({ hits: 6, referrer: 'search.example' });
  const kept = await db().unknownAddress.findMany({ where: { address: { contains: 'lu@' } } });
  expect(kept).toEqual([]);
});

it('answers hostile addresses as before', async () => {
  expect(await sendRaw(inject('origin'), 'GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toMatch(
    /^HTTP\/1.1 400 /,
  );
  const post = await workers[0].ask('/html/2020/t1.htm', { method: 'POST' });
  expect(post.status).toBe(405);
});

it('a slug of a page is nothing among the news: there an old address is asked, and below the pages it is not', async () => {
  expect((await both('/en/pages/privacy')).map(([status]) => status)).toEqual([200, 200]);
  const { id } = await save('/en/news/privacy', '/en/pages/privacy');
  await inBoth('/en/news/privacy', 301, '/en/pages/privacy');
  await removeOldAddress(ctx, { id });
  await inBoth('/en/news/privacy', 404);
});

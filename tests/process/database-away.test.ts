import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '@/platform/db/client';
import { openPostgres, type Postgres } from '@/server/postgres';
import { Connection } from '../support/http';
import { ask, databaseAt } from '../support/postgres';
import { type Site, startSite } from '../support/start-site';
import { type Wire, wireTo } from '../support/wire';

const dataDir = mkdtempSync(join(tmpdir(), 'tongwen-away-'));
let postgres: Postgres;
let wire: Wire;
let site: Site;
let http: Connection;

beforeAll(async () => {
  postgres = await openPostgres(dataDir, (error) => {
    throw error;
  });
  await ask(databaseAt(postgres.url, 'postgres'), 'CREATE DATABASE away');
  process.env.DATABASE_URL = databaseAt(postgres.url, 'away');
  wire = await wireTo(databaseAt(postgres.url, 'away'));
  site = await startSite({ DATABASE_URL: wire.url, WEB_CONCURRENCY: '1', LOG_LEVEL: 'warn' });
  http = new Connection(site.origin);
});

afterAll(async () => {
  http.close();
  await site.stop();
  wire.close();
  await db().$disconnect();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

it('while the database is away stored pages are served and say so, others answer 503 with a full page; then all is well again', async () => {
  const stored = await http.ask('/en');
  expect([stored.status, stored.headers['cache-status']]).toEqual([200, undefined]);

  wire.cut();
  await expect
    .poll(async () => (await http.ask('/en')).headers['cache-status'], { timeout: 5_000 })
    .toMatch(/tongwen; hit; detail=database-away/);
  const stale = await http.ask('/en');
  expect([stale.status, stale.body]).toEqual([200, stored.body]);

  const since = Date.now();
  for (const [path, lang] of [
    ['/en/news/zhou-min-keynote-2020-cpas', 'en'],
    ['/zh/news/zhou-min-keynote-2020-cpas', 'zh-Hans'],
  ] as const) {
    const missing = await http.ask(path);
    expect(missing.status).toBe(503);
    expect(missing.headers['retry-after']).toMatch(/^\d+$/);
    expect(missing.body).toContain(`<html lang="${lang}"`);
    expect(missing.body).toMatch(/<h1/);
  }
  expect(Date.now() - since).toBeLessThan(2_000);
  expect((await http.ask('/en/nowhere/at/all')).status).toBe(404);
  expect((await http.ask('/healthz')).status).toBe(200);

  wire.mend();
  await expect
    .poll(async () => (await http.ask('/zh/news/zhou-min-keynote-2020-cpas')).status, { timeout: 10_000 })
    .toBe(200);
  expect((await http.ask('/en')).headers['cache-status']).toBeUndefined();
});

const release = '/en/news/zhou-min-keynote-2020-cpas';

/** Tells of a reading, as a reader's browser does; each from another network. */
async function read(mark: string, network: string): Promise<void> {
  const headers = {
    'Sec-Fetch-Site': 'same-origin',
    'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    'X-Forwarded-For': network,
  };
  expect((await http.ask('/api/views', { method: 'POST', headers, body: mark })).status).toBe(204);
}

const counted = async () => (await db().viewCount.aggregate({ _sum: { count: true } }))._sum.count;

it('readings that cannot be added while the database is away are added when it is back', async () => {
  // The page of both texts carries the mark and shows no number, which it would hold for a minute.
  const [, mark = ''] = /data-view="([^"]+)"/.exec((await http.ask(`${release}/parallel`)).body) ?? [];
  wire.cut();
  await read(mark, '203.0.113.1');
  await expect.poll(site.output, { timeout: 15_000 }).toContain('views could not be added and wait');
  await read(mark, '203.0.113.2');
  wire.mend();
  await expect.poll(counted, { timeout: 15_000 }).toBe(2);
  expect((await http.ask(release)).body).toContain('Views: 2<');
});

it('a database that hangs does not hold up a stop', async () => {
  const [, mark = ''] = /data-view="([^"]+)"/.exec((await http.ask(`${release}/parallel`)).body) ?? [];
  // A page that is made now leaves a connection open, and whatever is written next goes by it.
  expect((await http.ask('/en/channels/notices')).status).toBe(200);
  wire.hang();
  await read(mark, '203.0.113.3');
  const since = Date.now();
  await site.stop();
  expect(site.process.exitCode).toBe(0);
  expect(Date.now() - since).toBeLessThan(8_000);
});

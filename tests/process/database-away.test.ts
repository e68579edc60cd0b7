import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
  wire = await wireTo(databaseAt(postgres.url, 'away'));
  site = await startSite({ DATABASE_URL: wire.url, WEB_CONCURRENCY: '1', LOG_LEVEL: 'silent' });
  http = new Connection(site.origin);
});

afterAll(async () => {
  http.close();
  await site.stop();
  wire.close();
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

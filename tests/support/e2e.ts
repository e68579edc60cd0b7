import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { openPostgres } from '@/server/postgres';
import { ask, databaseAt } from './postgres';
import { startSite } from './start-site';
import { startWechat, wechatAppId, wechatSecret } from './wechat';

/** Sites as they are built, one for each worker: with a database of its own, two web workers and the sample newsroom. */
export default async function setup({ workers }: FullConfig): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'tongwen-e2e-'));
  const postgres = await openPostgres(folder, (error) => {
    throw error;
  });
  const stops = await Promise.all(
    Array.from({ length: workers }, (_, index) => startFor(index, postgres.url, join(folder, `data-${index}`))),
  );
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** What a worker finds by its own number: playwright.config.ts. */
async function startFor(index: number, server: string, dataDir: string): Promise<() => Promise<void>> {
  await ask(databaseAt(server, 'postgres'), `CREATE DATABASE site_${index}`);
  const databaseUrl = databaseAt(server, `site_${index}`);
  const wechat = await startWechat();
  const site = await startSite({
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    WEB_CONCURRENCY: '2',
    WECHAT_APP_ID: wechatAppId,
    WECHAT_APP_SECRET: wechatSecret,
    WECHAT_API_URL: wechat.url,
  });
  process.env[`SITE_ORIGIN_${index}`] = site.origin;
  process.env[`DATABASE_URL_${index}`] = databaseUrl;
  return async () => {
    await site.stop();
    await wechat.close();
  };
}

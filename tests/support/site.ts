import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openPostgres } from '@/server/postgres';
import { ask, databaseAt } from './postgres';
import { startSite } from './start-site';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
    databaseUrl: string;
    /** Where the site keeps its pictures. */
    dataDir: string;
  }
}

/** The product as it is built, with two workers and the sample newsroom, on a PostgreSQL that tests may also ask. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tongwen-site-'));
  const mediaDir = mkdtempSync(join(tmpdir(), 'tongwen-media-'));
  const postgres = await openPostgres(dataDir, (error) => {
    throw error;
  });
  await ask(databaseAt(postgres.url, 'postgres'), 'CREATE DATABASE site');
  const databaseUrl = databaseAt(postgres.url, 'site');
  const site = await startSite({ DATABASE_URL: databaseUrl, DATA_DIR: mediaDir, WEB_CONCURRENCY: '2' });
  project.provide('origin', site.origin);
  project.provide('databaseUrl', databaseUrl);
  project.provide('dataDir', mediaDir);
  return async () => {
    await site.stop();
    await postgres.stop();
    for (const folder of [dataDir, mediaDir]) rmSync(folder, { recursive: true, force: true });
  };
}

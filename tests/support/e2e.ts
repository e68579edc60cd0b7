import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSite } from './start-site';

/** The product as `npm start` runs it, embedded PostgreSQL and all, with two workers and the sample newsroom. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tongwen-e2e-'));
  const site = await startSite({ DATA_DIR: dataDir, WEB_CONCURRENCY: '2' });
  process.env.SITE_ORIGIN = site.origin;
  return async () => {
    await site.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { db } from '@/platform/db/client';
import { ask, databaseAt } from './postgres';

/** Each test file has a database of its own, so that files run beside each other and none sees another's rows. */
const name = `test_${randomUUID().replaceAll('-', '')}`;
const server = inject('postgresUrl');

await ask(server, `CREATE DATABASE ${name} TEMPLATE template_tongwen`);
process.env.DATABASE_URL = databaseAt(server, name);
process.env.DATABASE_POOL = '10';
process.env.LOG_LEVEL = 'silent';
process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'tongwen-test-data-'));

afterAll(async () => {
  await db().$disconnect();
  rmSync(process.env.DATA_DIR as string, { recursive: true, force: true });
  await ask(server, `DROP DATABASE ${name} WITH (FORCE)`);
});

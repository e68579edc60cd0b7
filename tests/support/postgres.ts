import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/platform/db/migrate';
import { openPostgres } from '@/server/postgres';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server's own database; each test file clones a template of its own from there. */
    postgresUrl: string;
  }
}

/** A real PostgreSQL for the run, with one migrated template: cloning it takes a fraction of migrating again. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tongwen-test-'));
  const postgres = await openPostgres(dataDir, (error) => {
    throw error;
  });
  const url = databaseAt(postgres.url, 'postgres');
  await makeTemplate(url);
  project.provide('postgresUrl', url);
  return async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

async function makeTemplate(url: string): Promise<void> {
  await ask(url, 'CREATE DATABASE template_tongwen');
  await migrate(databaseAt(url, 'template_tongwen'));
}

export function databaseAt(url: string, name: string): string {
  const at = new URL(url);
  at.pathname = `/${name}`;
  return at.href;
}

export async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

import { readFileSync } from 'node:fs';
import { Pool, type QueryResult } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSchemaEngine } from '@/platform/db/schema-engine';

const datamodel = readFileSync('prisma/schema.prisma', 'utf8');

/**
 * Prisma's adapter has no word for PostgreSQL's own type "char" (18); as text (25) its engine takes it everywhere but
 * where it asks for constraints that a schema cannot say. Those are left out.
 */
class Catalogue extends Pool {
  // biome-ignore lint/suspicious/noExplicitAny: one signature for all that Pool has
  override async query(...asked: any[]): Promise<any> {
    const result = await (super.query as (...all: unknown[]) => Promise<QueryResult>)(...asked);
    for (const field of result.fields ?? []) {
      if (field.dataTypeID !== 18) continue;
      field.dataTypeID = 25;
      if (field.name === 'constraint_type') result.rows = [];
    }
    return result;
  }
}

let pool: Pool;
let engine: Awaited<ReturnType<typeof openSchemaEngine>>;

beforeAll(async () => {
  pool = new Catalogue({ connectionString: process.env.DATABASE_URL, max: 1 });
  engine = await openSchemaEngine(pool, datamodel, () => {});
});
afterAll(() => pool.end());

/** The script that would bring the migrated database to this schema. */
async function scriptTo(schema: string): Promise<string> {
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files: [{ path: 'schema.prisma', content: datamodel }], configDir: '.' },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? '';
}

it('the migrations make what the schema says, so that the next one drops no index that was made by hand', async () => {
  expect(await scriptTo(datamodel)).toMatch(/empty migration/);
});

it('and a schema that does not know an index would drop it', async () => {
  const without = datamodel.replace('@@index([document], type: Gin)', '');
  expect(await scriptTo(without)).toMatch(/DROP INDEX "SearchRow_document_idx"/);
});

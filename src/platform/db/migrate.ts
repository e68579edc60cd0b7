import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationDirectory, SchemaEngine } from '@prisma/schema-engine-wasm';
import { Pool, type QueryResult } from 'pg';

/** Thrown with one sentence for the person who starts the server; what PostgreSQL said is the cause. */
export class MigrationRefused extends Error {}

const schemaFolder = () => join(process.cwd(), 'prisma');
const baseDir = () => join(schemaFolder(), 'migrations');

/**
 * Brings a database to the present schema, each migration in a transaction of its own: one that fails, or is cut
 * short, leaves nothing behind, its row in `_prisma_migrations` included.
 * @returns how many were applied
 * @throws MigrationRefused when the database is another program's, or newer than this code, or a migration fails
 */
export async function migrate(databaseUrl: string): Promise<number> {
  // One connection, never closed for being idle: the engine's statements belong into the transaction begun here.
  const pool = new Pool({ connectionString: databaseUrl, max: 1, idleTimeoutMillis: 0 });
  pool.on('error', () => {});
  try {
    const present = readMigrations();
    const applied = await readHistory(pool, present);
    const pending = present.filter(({ path }) => !applied.has(path));
    if (pending.length > 0) await apply(pool, present, pending);
    return pending.length;
  } finally {
    await pool.end();
  }
}

function readMigrations(): MigrationDirectory[] {
  return readdirSync(baseDir())
    .filter((name) => existsSync(join(baseDir(), name, 'migration.sql')))
    .sort()
    .map((name) => {
      const value = readFileSync(join(baseDir(), name, 'migration.sql'), 'utf8');
      return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
    });
}

/** The names already applied. Asked without the engine: most starts have nothing to apply. */
async function readHistory(pool: Pool, present: MigrationDirectory[]): Promise<Set<string>> {
  const { rows } = await pool.query<{ history: boolean; tables: number; may: boolean; role: string; name: string }>(`
    SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS history,
           (SELECT count(*)::int FROM pg_tables WHERE schemaname = 'public') AS tables,
           has_database_privilege(current_database(), 'CREATE') AND has_schema_privilege('public', 'CREATE') AS may,
           current_user AS role, current_database() AS name`);
  const found = rows[0];
  if (found?.history) return readApplied(pool, present);
  if (found && found.tables > 0) {
    throw new MigrationRefused(
      `The database ${found.name} holds tables of another program and was left as it is. Give Tongwen an empty database.`,
    );
  }
  if (found && !found.may) {
    throw new MigrationRefused(
      `The user ${found.role} may not create tables in the database ${found.name}. As its owner run: ` +
        `GRANT CREATE ON DATABASE "${found.name}" TO "${found.role}"; GRANT CREATE ON SCHEMA public TO "${found.role}";`,
    );
  }
  return new Set();
}

async function readApplied(pool: Pool, present: MigrationDirectory[]): Promise<Set<string>> {
  const { rows }: QueryResult<{ name: string; finished: boolean }> = await pool.query(`
    SELECT migration_name AS name, finished_at IS NOT NULL AS finished
    FROM public._prisma_migrations WHERE rolled_back_at IS NULL`);
  const known = new Set(present.map(({ path }) => path));
  const unknown = rows.find(({ name }) => !known.has(name));
  if (unknown) {
    throw new MigrationRefused(
      `The database is newer than this code: it has the migration ${unknown.name}. Start the version that made it, or newer.`,
    );
  }
  const failed = rows.find(({ finished }) => !finished);
  if (failed) {
    throw new MigrationRefused(
      `The migration ${failed.name} was begun by another tool and not finished. Put it right with \`prisma migrate resolve\`.`,
    );
  }
  return new Set(rows.map(({ name }) => name));
}

async function apply(pool: Pool, present: MigrationDirectory[], pending: MigrationDirectory[]): Promise<void> {
  const { openSchemaEngine } = await import('./schema-engine');
  let reason: unknown;
  const engine = await openSchemaEngine(pool, readFileSync(join(schemaFolder(), 'schema.prisma'), 'utf8'), (error) => {
    reason = error;
  });
  const waiting = new Set(pending);
  for (const migration of pending) {
    waiting.delete(migration);
    const list = present.filter((one) => !waiting.has(one));
    await applyLast(pool, engine, list).catch((error) => {
      const sentence = `The migration ${migration.path} failed and nothing of it was kept. Correct it and start again.`;
      throw new MigrationRefused(sentence, { cause: reason ?? error });
    });
  }
}

/** Applies the one migration of the list that is not yet in the history. */
async function applyLast(pool: Pool, engine: SchemaEngine, list: MigrationDirectory[]): Promise<void> {
  const lockfile = {
    path: 'migration_lock.toml',
    content: readFileSync(join(baseDir(), 'migration_lock.toml'), 'utf8'),
  };
  const migrationsList = { baseDir: baseDir(), lockfile, shadowDbInitScript: '', migrationDirectories: list };
  await pool.query('BEGIN');
  try {
    await engine.applyMigrations({ migrationsList, filters: { externalTables: [], externalEnums: [] } });
    await pool.query('COMMIT');
  } catch (error) {
    await pool.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

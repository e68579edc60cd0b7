import { Client } from 'pg';
import type { Ctx } from '@/newsroom/context';
import { MigrationRefused, migrate } from '@/platform/db/migrate';
import { env, WrongSetting } from '@/platform/env';
import { checkDatabase, makeDatabase } from './database';
import { Stop } from './launch/stop.mjs';
import type { Prepared, Report } from './preparation';

/**
 * The short-lived process that makes the database ready: its migrations, the sample newsroom, the first administrator.
 * Of several instances on one database, one does it and the others wait.
 */
const preparing = 7_015_010;

// It must not go on when the one who asked for it is gone.
process.on('disconnect', () => process.exit(1));
// Ctrl-C reaches the whole process group; the supervisor says when to end.
process.on('SIGINT', () => {});

prepare().then(
  (prepared) => say({ prepared }, () => process.exit(0)),
  (error) => {
    const report = refusal(error);
    if (!report) throw error;
    say(report, () => process.exit(1));
  },
);

async function prepare(): Promise<Prepared> {
  const pooled = env().DATABASE_URL ?? '';
  if (process.env.DATABASE_EMBEDDED === '1') await makeDatabase(pooled);
  say({ answered: await checkDatabase(pooled) });

  // The lock is the session's: it needs a connection that is really ours, and not a pooler's.
  const url = env().DATABASE_DIRECT_URL ?? pooled;
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [preparing]);
    const migrations = await migrate(url);
    return process.env.MIGRATE_ONLY === '1' ? { migrations, sample: false } : { migrations, ...(await fill()) };
  } finally {
    await client.end();
  }
}

/** The newsroom is loaded late: to migrate, it is not needed. */
async function fill() {
  const { loadSampleNewsroom } = await import('@/newsroom/sample');
  const { indexMissing } = await import('@/newsroom/search/index-for-search');
  const { prepareFirstAdministrator } = await import('@/newsroom/people/first-administrator');
  const ctx: Ctx = { actor: { kind: 'system' }, now: new Date(), requestId: 'start' };
  const sample = env().SAMPLE_DATA === 'on' && (await loadSampleNewsroom(ctx));
  await indexMissing();
  return { sample, administrator: await prepareFirstAdministrator(ctx) };
}

function refusal(error: unknown): Report | undefined {
  if (error instanceof Stop) return { stop: error.message, details: error.details };
  if (error instanceof WrongSetting) return { stop: error.message, details: '' };
  if (!(error instanceof MigrationRefused)) return undefined;
  return { stop: error.message, details: error.cause instanceof Error ? error.cause.message : '' };
}

function say(report: Report, then?: () => void): void {
  process.send?.(report, then);
}

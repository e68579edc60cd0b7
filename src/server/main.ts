import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { type Env, parseEnv, WrongSetting } from '@/platform/env';
import { findRunning, runProgram } from './at-server';
import { lockDataDir, openDataDir } from './data-dir';
import { line, step } from './launch/say.mjs';
import { Stop } from './launch/stop.mjs';
import { listen } from './listener';
import { findPort } from './port';
import { database, openPostgres } from './postgres';
import { describe, type Prepared, startPreparing } from './preparation';
import { isDevelopment, readersAssets, type TypedProgram } from './programs';
import { Shutdown } from './shutdown';
import { startWorkers, type Workers } from './workers';

/**
 * The supervisor: the one owner of the data directory, the embedded database and the migrations. It serves nothing
 * itself and stays small; what it started it stops in the opposite order, PostgreSQL last.
 */
export const serve = () =>
  supervised(async (env, shutdown) => {
    const port = await findPort(env.HOST, env.PORT);
    const site = { PORT: String(port), SITE_URL: env.SITE_URL.replace(/:0$/, `:${port}`) };
    const count = env.WEB_CONCURRENCY ?? Math.min(availableParallelism(), 4);

    const database = await prepareDatabase(env, site, shutdown);
    const workers = startWorkers(count, { ...workerEnv(env, database, count), ...site }, shutdown.fail);
    shutdown.before(workers.drain, workers.killNow);
    await step('Starting the web workers', () => workers.ready, count === 1 ? '1 web worker' : `${count} web workers`);
    await openSite(env.HOST, port, workers, shutdown);
    welcome(site.SITE_URL, database.prepared);
  });

/** A load balancer that asks /readyz hears of the end before the port closes; in milliseconds. */
const notice = 200;

/** The port opens last and closes first. */
async function openSite(host: string, port: number, workers: Workers, shutdown: Shutdown): Promise<void> {
  const listener = await listen(host, port, workers);
  shutdown.before(async () => {
    workers.announce();
    await wait(notice);
    await listener.stop();
  });
}

export const migrateOnly = () =>
  supervised(async (env, shutdown) => {
    await prepareDatabase(env, { MIGRATE_ONLY: '1' }, shutdown);
    await shutdown.end(0);
  });

/** Runs a program that is typed at the server, on the database of the site, whether that runs or not. */
export const atServer = (program: TypedProgram, args: string[]) =>
  supervised(async (env, shutdown) => {
    const url = env.DATABASE_URL ?? (await findRunning(env, database));
    const { env: reached } = url
      ? { env: { DATABASE_URL: url, ...(!env.DATABASE_URL && { DATABASE_DIRECT_URL: '' }) } }
      : await prepareDatabase(env, { MIGRATE_ONLY: '1' }, owned(env, shutdown));
    await shutdown.end(await runProgram(program, args, reached));
  }, false);

/** The data are this process's alone, until it ends. */
function owned(env: Env, shutdown: Shutdown): Shutdown {
  if (!env.DATABASE_URL) {
    const lock = lockDataDir(env.DATA_DIR);
    shutdown.before(async () => lock.release());
  }
  return shutdown;
}

async function supervised(work: (env: Env, shutdown: Shutdown) => Promise<void>, alone = true): Promise<void> {
  const shutdown = new Shutdown();
  try {
    const env = readSettings();
    openDataDir(env.DATA_DIR);
    await work(env, alone ? owned(env, shutdown) : shutdown);
  } catch (error) {
    await shutdown.fail(error);
  }
}

function readSettings(): Env {
  try {
    return parseEnv(process.env);
  } catch (error) {
    throw error instanceof WrongSetting ? new Stop(error.message) : error;
  }
}

type Database = { env: Record<string, string>; maxConnections: number; prepared: Prepared };

/** The database of DATABASE_URL, which is someone else's to keep, or our own: running, migrated, filled. */
async function prepareDatabase(env: Env, settings: Record<string, string>, shutdown: Shutdown): Promise<Database> {
  const url = env.DATABASE_URL ? { DATABASE_URL: env.DATABASE_URL } : await startPostgres(env, shutdown);
  const { child, answered, prepared } = startPreparing({ ...url, ...settings, DATABASE_POOL: '2' });
  const forget = shutdown.before(async () => void child.kill('SIGKILL'));

  if (env.DATABASE_URL)
    await step(
      'Asking the database',
      () => answered,
      (it) => `PostgreSQL ${it.version} (DATABASE_URL)`,
    );
  const done = await step('Preparing the database', () => prepared, describe);
  const { maxConnections } = await answered;
  forget();
  // The workers have no use for these.
  delete process.env.ADMIN_EMAIL;
  delete process.env.ADMIN_PASSWORD;
  return { env: url, maxConnections, prepared: done };
}

async function startPostgres(env: Env, shutdown: Shutdown): Promise<Record<string, string>> {
  const postgres = await step(
    'Starting PostgreSQL',
    () => shutdown.hold(openPostgres(env.DATA_DIR, shutdown.fail), (opened) => opened.stop()),
    ({ version, adopted }) => `PostgreSQL ${version} (embedded${adopted ? ', was still running' : ''})`,
  );
  return { DATABASE_URL: postgres.url, DATABASE_DIRECT_URL: '', DATABASE_EMBEDDED: '1' };
}

/** More than these in a worker wait in the database in place of here; each costs PostgreSQL some 5 MB. */
const mostConnections = 10;

/** Ten connections are left for LISTEN, jobs, migrations and whoever looks at the database. */
const workerEnv = (env: Env, database: Database, workers: number): Record<string, string> => ({
  ...database.env,
  DATABASE_POOL: String(
    env.DATABASE_POOL ?? Math.max(2, Math.min(mostConnections, Math.floor((database.maxConnections - 10) / workers))),
  ),
  DATA_DIR: env.DATA_DIR,
  HOST: env.HOST,
  // Made for this run and written nowhere (server/views.ts).
  VIEW_SALT: randomBytes(16).toString('hex'),
  WEB_CONCURRENCY: String(workers),
  ...readersAssets(),
  NODE_ENV: isDevelopment ? 'development' : 'production',
});

function welcome(site: string, { administrator }: Prepared): void {
  line();
  line(`Site   ${site}/`);
  line(`Desk   ${site}/admin`);
  if (administrator?.kind === 'made') line(`       The first administrator is ${administrator.email}.`);
  if (administrator?.kind === 'link') {
    line();
    line('There is no administrator yet. Open this link to become the first; it works once:');
    line(`       ${site}${administrator.path}`);
  }
  line();
}

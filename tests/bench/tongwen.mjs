import { existsSync, lstatSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { atEnd } from './ending.mjs';
import { childrenOf } from './proc.mjs';
import { start } from './processes.mjs';

/** A data directory of this run alone. What a killed server would leave in it is ended before it goes. */
export function makeDataDir() {
  const dataDir = mkdtempSync(join(tmpdir(), 'tongwen-bench-'));
  const database = join(dataDir, 'postgres');
  atEnd(async () => {
    await endPostmaster(database);
    // Started by root below a private folder, PostgreSQL lives elsewhere and this is a link.
    if (lstatSync(database, { throwIfNoEntry: false })?.isSymbolicLink()) {
      rmSync(realpathSync(database), { recursive: true, force: true });
    }
    rmSync(dataDir, { recursive: true, force: true });
  });
  return dataDir;
}

/** The product as `npm start` starts it, listening on a free port of loopback. */
export async function startTongwen(dataDir, { workers, place, env = {} }) {
  const port = await freePort();
  const siteUrl = `http://localhost:${port}`;
  const program = start(place, process.execPath, ['src/server/launch/start.mjs'], {
    env: {
      PORT: String(port),
      DATA_DIR: dataDir,
      WEB_CONCURRENCY: String(workers),
      ADMIN_EMAIL: 'bench@example.org',
      ADMIN_PASSWORD: 'correct horse battery',
      ...env,
    },
  });
  await program.until(() => program.said().includes(`${siteUrl}/`));
  const workerIds = childrenOf(program.pid).filter(({ command }) => command.includes('/server/worker.js'));
  return { ...program, port, siteUrl, dataDir, databaseUrl: urlOf(dataDir), workers: workerIds.map(({ pid }) => pid) };
}

/** As the product's own `urlOf` writes it; password and port are where the embedded server keeps them. */
function urlOf(dataDir) {
  const password = readFileSync(join(dataDir, 'postgres.password'), 'utf8').trim();
  const [, , , port] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  return `postgresql://tongwen:${password}@127.0.0.1:${port}/tongwen`;
}

/** PostgreSQL takes its file away when it ends in order; one that is left names a server that lost its parent. */
async function endPostmaster(folder) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [pid, directory] = readFileSync(file, 'utf8').split('\n');
  if (directory !== realpathSync(folder)) return;
  try {
    process.kill(Number(pid), 'SIGINT');
  } catch {
    return;
  }
  for (const until = Date.now() + 10_000; existsSync(file) && Date.now() < until; ) await wait(50);
}

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

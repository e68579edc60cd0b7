import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { giveToOwner } from './data-dir';
import { startOf } from './launch/lock.mjs';
import { Stop } from './launch/stop.mjs';
import { type Cluster, postgresEnv, superuser } from './postgres-cluster';

/** A running postmaster. */
export type Server = { pid: number; port: number };

const maxConnections = 60;
const patience = 60_000;

export const urlOf = (cluster: Cluster, port: number, database: string) =>
  `postgresql://${superuser}:${cluster.password}@127.0.0.1:${port}/${database}`;

export const isAlive = (pid: number) => startOf(pid) !== undefined;

/** The live postmaster of this cluster, if a killed start left one. */
export async function findOrphan(cluster: Cluster): Promise<Server | undefined> {
  const until = Date.now() + patience;
  for (;;) {
    const found = readPidFile(cluster);
    if (!found || !isPostmaster(found.pid, cluster) || Date.now() > until) return undefined;
    if (found.ready) return found;
    await wait(100);
  }
}

/**
 * PostgreSQL refuses to start while there is a process of the id in an old file, even when that is another program by
 * now, as in containers, where ids come again, or one whose end nobody has asked for. Then the file is taken away, if
 * nothing of the old server is left.
 */
export function clearStalePidFile(cluster: Cluster): void {
  const old = readPidFile(cluster);
  if (process.platform !== 'linux' || !old || isPostmaster(old.pid, cluster)) return;
  const left = readdirSync('/proc').some((pid) => /^\d+$/.test(pid) && linkOf(`/proc/${pid}/cwd`) === cluster.folder);
  if (!left) rmSync(join(cluster.folder, 'postmaster.pid'), { force: true });
}

/** PostgreSQL's own notes: line 1 is the process, 2 the directory, 4 the port, 8 how far it is. */
function readPidFile(cluster: Cluster): (Server & { ready: boolean }) | undefined {
  try {
    const lines = readFileSync(join(cluster.folder, 'postmaster.pid'), 'utf8').split('\n');
    if (lines[1] !== cluster.folder || !(Number(lines[0]) > 1)) return undefined;
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

function isPostmaster(pid: number, cluster: Cluster): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster.folder);
  } catch {
    return false;
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Starts a postmaster in a session of its own and waits until it answers. */
export async function startServer(dataDir: string, cluster: Cluster, wantedPort?: number): Promise<Server> {
  const port = wantedPort ?? (await freePort());
  const path = join(dataDir, 'postgres.log');
  const log = openLog(dataDir, path);
  const child = spawn(cluster.binaries.postgres, ['-D', cluster.folder, ...settings(port)], {
    ...cluster.user,
    cwd: cluster.folder,
    env: postgresEnv,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  let ended: string | undefined;
  child.once('exit', () => {
    ended = tail(path);
  });
  child.once('error', (error) => {
    ended = error.message;
  });

  const until = Date.now() + patience;
  for (;;) {
    await wait(30);
    if (ended !== undefined) {
      throw new Stop('PostgreSQL did not start. Correct what its log says above and start again.', ended);
    }
    const noted = readPidFile(cluster);
    if (noted?.ready && noted.pid === child.pid) {
      child.removeAllListeners('exit');
      return { pid: noted.pid, port };
    }
    if (Date.now() < until) continue;
    child.kill('SIGINT');
    throw new Stop(`PostgreSQL did not answer within a minute. Read its log ${path} and start again.`, tail(path));
  }
}

/** Sizes for a machine that also renders pages. Only this machine's own address is listened on. */
const settings = (port: number) =>
  [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    `max_connections=${maxConnections}`,
    'shared_buffers=48MB',
    'io_method=sync',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_error_verbosity=terse',
  ].flatMap((setting) => ['-c', setting]);

function openLog(dataDir: string, path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 10_000_000) renameSync(path, `${path}.before`);
  const file = openSync(path, 'a', 0o600);
  giveToOwner(dataDir, path);
  return file;
}

const tail = (path: string) => readFileSync(path, 'utf8').split('\n').slice(-15).join('\n');

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

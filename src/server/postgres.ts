import { setTimeout as wait } from 'node:timers/promises';
import { line } from './launch/say.mjs';
import { Stop } from './launch/stop.mjs';
import { findBinaries } from './postgres-binaries';
import { type Cluster, openCluster } from './postgres-cluster';
import { clearStalePidFile, findOrphan, isAlive, type Server, startServer, urlOf } from './postgres-server';

/**
 * The embedded PostgreSQL: its postmaster has a session of its own, so that Ctrl-C does not reach it, and it outlives
 * a killed parent; the next start adopts it.
 */
export type Postgres = {
  url: string;
  version: string;
  /** It had been left running by a start that was killed. */
  adopted: boolean;
  /** Ends all connections, writes everything and waits until the server is gone. */
  stop(): Promise<void>;
};

export const database = 'tongwen';

/** @param lost is called when it died and could not be started again */
export async function openPostgres(dataDir: string, lost: (error: unknown) => void): Promise<Postgres> {
  const cluster = openCluster(dataDir, findBinaries());
  const orphan = await findOrphan(cluster);
  const server = orphan ?? (await startPatiently(cluster, () => startServer(dataDir, cluster)));
  return {
    url: urlOf(cluster, server.port, database),
    version: cluster.binaries.version.replace(/\.0$/, ''),
    adopted: orphan !== undefined,
    stop: keepRunning(server, () => startPatiently(cluster, () => startServer(dataDir, cluster, server.port)), lost),
  };
}

/** What is left of a killed server holds its memory for a moment, and a new one refuses to start until it is gone. */
async function startPatiently(cluster: Cluster, start: () => Promise<Server>): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      clearStalePidFile(cluster);
      return await start();
    } catch (error) {
      if (attempt === 10 || !(error instanceof Stop) || !/still in use|already exists/.test(error.details)) throw error;
      await wait(500);
    }
  }
}

/** Starts a server that died again, on its port, so that the workers' pools find it. @returns how to stop it */
function keepRunning(first: Server, start: () => Promise<Server>, lost: (error: unknown) => void): () => Promise<void> {
  let server = first;
  let stopping = false;
  let restart: Promise<void> | undefined;
  const watch = setInterval(() => {
    if (restart || isAlive(server.pid)) return;
    line('! PostgreSQL ended unexpectedly and is started again.');
    restart = start()
      .then((started) => {
        server = started;
      })
      .catch((error) => {
        clearInterval(watch);
        if (!stopping) lost(error);
      })
      .finally(() => {
        restart = undefined;
      });
  }, 1_000).unref();

  return async () => {
    stopping = true;
    clearInterval(watch);
    await restart;
    await stopServer(server);
  };
}

async function stopServer({ pid }: Server): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (isAlive(pid)) process.kill(pid, signal);
    const until = Date.now() + patience;
    while (isAlive(pid) && Date.now() < until) await wait(20);
    if (!isAlive(pid)) return;
  }
  throw new Stop(`PostgreSQL (process ${pid}) does not stop. Its data is safe; look at why before you end it.`);
}

import cluster, { type Worker } from 'node:cluster';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { line } from './launch/say.mjs';
import { Stop } from './launch/stop.mjs';
import { isDevelopment, programOf } from './programs';

/**
 * The web workers. One that dies is replaced; when that does not help, the whole is given up. They are told to drain
 * by message, never by signal, so that Ctrl-C, which reaches them too, does not cut a request short.
 */
export type Workers = {
  /** All have said that they serve. */
  ready: Promise<void>;
  /** Those that serve now: a replaced one only once it has said so. */
  serving(): Worker[];
  /** Tells them that the end is near: from now on they say that they are not ready. */
  announce(): void;
  /** Answered when every worker has ended: by itself, or ended by us when it takes too long. */
  drain(): Promise<void>;
  killNow(): void;
};

const readyPatience = 60_000;
/** A worker answers what it has within ten seconds; the rest is for its way out. */
const drainPatience = 12_000;
const manyDeaths = { deaths: 5, within: 30_000 };

/** @param lost is called when workers die again and again */
export function startWorkers(count: number, given: Record<string, string>, lost: (error: unknown) => void): Workers {
  const env = { ...malloc, ...process.env, ...given };
  const { path, execArgv } = programOf('worker');
  // Their log is on standard error. What Next says besides is of use in development only.
  const output = isDevelopment ? 'inherit' : 'ignore';
  cluster.setupPrimary({
    exec: path,
    execArgv: [...workerFlags(), ...execArgv],
    args: [],
    stdio: ['ignore', output, 'inherit', 'ipc'],
  });
  let draining = false;
  let deaths: number[] = [];

  cluster.on('exit', (worker, code, signal) => {
    if (draining) return;
    const now = Date.now();
    deaths = [...deaths.filter((time) => now - time < manyDeaths.within), now];
    line(`! Web worker ${worker.process.pid} ended unexpectedly (${signal ?? code}).`);
    if (deaths.length >= manyDeaths.deaths) {
      lost(
        new Stop(
          `The web workers ended ${deaths.length} times within ${manyDeaths.within / 1000} s. The log above says why.`,
        ),
      );
      return;
    }
    setTimeout(() => draining || cluster.fork(env), 200 * 2 ** (deaths.length - 1));
  });

  const ready = new Set<Worker>();
  // What one has counted is known to all. It passes through here and stays nowhere.
  cluster.on('message', (from, message: { seen?: string }) => {
    if (typeof message?.seen !== 'string') return;
    for (const worker of ready) if (worker !== from) worker.send({ seen: message.seen }, () => {});
  });
  for (let number = 0; number < count; number += 1) cluster.fork(env);
  return {
    ready: allReady(count, ready, () => draining),
    serving: () => [...ready],
    announce: () => {
      for (const worker of ready) worker.send('ending', () => {});
    },
    drain: async () => {
      draining = true;
      for (const worker of living()) {
        if (ready.has(worker)) worker.send('drain', () => {});
        else worker.process.kill('SIGKILL');
      }
      const until = Date.now() + drainPatience;
      while (living().length > 0 && Date.now() < until) await wait(20);
      await killAll();
    },
    killNow: () => {
      draining = true;
      void killAll();
    },
  };
}

/**
 * A heap of this many megabytes is enough to render in; without a bound V8 lets it grow before it collects. Stored
 * pages are buffers and lie outside it.
 */
const heap = 256;

/** What a worker loads before everything else; a few things cost readers less once they are known to V8, or to us. */
const loadedFirst = ['async-storages.mjs', 'warm-ticks.mjs'];

/**
 * glibc gives every thread that compresses or draws a place of its own for memory and keeps there what is freed: after a
 * hundred publications a worker held 430 MB, with these bounds 310. The names are those of its manual (mallopt(3));
 * other libraries do not know them, and what an operator has set stands.
 */
const malloc = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '2097152', MALLOC_MMAP_THRESHOLD_: '1048576' };

const workerFlags = (): string[] => [
  `--max-old-space-size=${heap}`,
  ...loadedFirst.flatMap((file) => ['--import', pathToFileURL(join(process.cwd(), 'src/server/launch', file)).href]),
];

const living = (): Worker[] => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);

async function killAll(): Promise<void> {
  for (const worker of living()) worker.process.kill('SIGKILL');
  while (living().length > 0) await wait(20);
}

function allReady(count: number, ready: Set<Worker>, draining: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      const sentence = `The web workers did not begin to serve within ${readyPatience / 1000} s. The log above says why.`;
      if (!draining()) reject(new Stop(sentence));
    }, readyPatience);
    cluster.on('message', (worker, message: { ready?: boolean }) => {
      if (message?.ready !== true) return;
      ready.add(worker);
      if (draining() || [...ready].filter((one) => !one.isDead()).length < count) return;
      clearTimeout(late);
      resolve();
    });
    cluster.on('exit', (worker) => ready.delete(worker));
  });
}

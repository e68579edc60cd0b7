import { type ChildProcess, fork } from 'node:child_process';
import type { FirstAdministrator } from '@/newsroom/people/first-administrator';
import type { Answered } from './database';
import { Stop } from './launch/stop.mjs';
import { programOf } from './programs';

export type Prepared = { migrations: number; sample: boolean; administrator?: FirstAdministrator };

/** What the preparing process says, in this order; `stop` is a sentence instead of the rest. */
export type Report = { answered: Answered } | { prepared: Prepared } | { stop: string; details: string };

export type Preparation = { answered: Promise<Answered>; prepared: Promise<Prepared>; child: ChildProcess };

/** All that speaks to the database before the workers do, in a process that ends: the supervisor stays small. */
export function startPreparing(env: Record<string, string>): Preparation {
  const { path, execArgv } = programOf('prepare');
  const child = fork(path, { execArgv, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  const answered = deferred<Answered>();
  const prepared = deferred<Prepared>();
  const fail = (error: unknown) => {
    answered.reject(error);
    prepared.reject(error);
  };

  let output = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk) => {
    output = (output + chunk).slice(-5_000);
  });
  child.on('message', (report: Report) => {
    if ('answered' in report) answered.resolve(report.answered);
    else if ('prepared' in report) prepared.resolve(report.prepared);
    else fail(new Stop(report.stop, report.details));
  });
  child.once('error', fail);
  child.once('close', () => {
    fail(new Stop('The database could not be prepared. The lines above say why; correct it and start again.', output));
  });
  return { answered: answered.promise, prepared: prepared.promise, child };
}

export function describe({ migrations, sample }: Prepared): string {
  const applied = migrations === 1 ? '1 migration applied' : `${migrations} migrations applied`;
  const parts = [migrations > 0 ? applied : 'up to date', sample ? 'sample newsroom loaded' : ''];
  return `Database ready (${parts.filter(Boolean).join(', ')})`;
}

function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  // Whoever does not wait for one of the two learns the failure from the other.
  promise.catch(() => {});
  return { promise, resolve, reject };
}

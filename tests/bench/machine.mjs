import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';

/** Cores we may use: the servers under test get the first to themselves, the load generator the last. */
const allowed = allowedCores();
const mayPin = process.platform === 'linux' && spawnSync('taskset', ['--version']).status === 0;
const places = { servers: allowed[0], load: allowed.at(-1), all: allowed.join(',') };

/** A command that runs in one of these places, as `[command, args]`. */
export const placed = (place, command, args) =>
  mayPin ? ['taskset', ['-c', String(places[place]), command, ...args]] : [command, args];

/** Moves this process, all threads of it. What it starts later inherits the place. */
export function pinSelf(place) {
  if (mayPin) spawnSync('taskset', ['-apc', String(places[place]), String(process.pid)]);
}

export const has = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).error === undefined;

function describeMachine() {
  return {
    at: new Date().toISOString(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: allowed.length,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    placing: !mayPin
      ? 'nothing is pinned, because there is no taskset'
      : allowed.length === 1
        ? 'servers and load share the one core'
        : `servers on core ${places.servers}, load on core ${places.load}`,
  };
}

export const machine = describeMachine();

function allowedCores() {
  try {
    const [, list] = /^Cpus_allowed_list:\s*(\S+)/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return list.split(',').flatMap((range) => {
      const [from, to = from] = range.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
  } catch {
    return Array.from({ length: availableParallelism() }, (_, index) => index);
  }
}

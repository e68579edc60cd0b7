import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * A lock is a file that names a process by its id and the moment it started: an id alone may have been given to
 * another program since. A lock whose process is gone is taken over, so kill -9 leaves nothing to clean up.
 */

/** When a process started, in a form to compare; undefined when there is no such process. */
export function startOf(pid) {
  try {
    if (process.platform !== 'linux') {
      const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
      return started.trim() || undefined;
    }
    // The name in brackets may hold spaces; the state is the first field after it, the start the twentieth.
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[18]}`;
  } catch {
    return undefined;
  }
}

export const holderNow = (pid = process.pid) => ({ pid, started: startOf(pid) });

/** The live process that holds the lock, if any. */
export function holderOf(path) {
  const holder = parse(read(path));
  return holder && holder.started !== undefined && startOf(holder.pid) === holder.started ? holder : undefined;
}

/**
 * Takes the lock, or says who has it. The file appears complete or not at all, and a dead holder's file is moved away
 * and looked at again, so that two starts at the same moment cannot both win.
 * @returns {{ release(): void } | { holder: { pid: number } }}
 */
export function takeLock(path) {
  const mine = JSON.stringify(holderNow());
  const own = `${path}.${process.pid}`;
  writeFileSync(own, mine, { mode: 0o644 });
  try {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      if (tryLink(own, path)) return { release: () => void (read(path) === mine && rmSync(path, { force: true })) };
      const holder = holderOf(path);
      if (holder) return { holder };
      clearDead(path, read(path));
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new Error(`The lock ${path} could not be taken.`);
}

function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function clearDead(path, seen) {
  const aside = `${path}.${process.pid}.old`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  // Someone else may have cleared and taken it between our look and our move: then it is given back.
  if (read(aside) !== seen) tryLink(aside, path);
  rmSync(aside, { force: true });
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(text) {
  try {
    const { pid, started } = JSON.parse(text);
    return Number.isInteger(pid) ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

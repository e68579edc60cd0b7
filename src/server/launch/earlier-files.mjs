import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** How many builds before the present one keep their files: shared caches still refer to them. */
const kept = 2;

/**
 * Puts files that earlier builds served, and this one does not make, back beside its own. The manifest holds for each
 * generation the files it made itself, newest first; a file no kept generation made is removed.
 * @param folder where the files of this build are
 * @param previous where the files of the build before are; may be the same folder
 * @param own the files this build made, relative to the folder
 */
export function keepEarlierFiles(folder, previous, own, manifest) {
  const earlier = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : [];
  const generations = [own.sort(), ...earlier.filter((files) => files.join() !== own.join())].slice(0, kept + 1);
  const wanted = new Set(generations.flat());

  for (const file of wanted) {
    const from = join(previous, file);
    const to = join(folder, file);
    if (existsSync(to) || !existsSync(from)) continue;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
  }
  for (const file of listFiles(folder)) if (!wanted.has(file)) rmSync(join(folder, file));
  writeFileSync(manifest, JSON.stringify(generations));
}

export function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const folders = ['src', 'prisma', 'messages', 'public'];
const files = ['package.json', 'package-lock.json', 'tsconfig.json'];
const made = join('src', 'platform', 'db', 'generated');

/** A hash of all that a build is made from: names and contents, not times, so a copy of a checkout is not built again. */
export function sourceHash(root) {
  const all = createHash('sha256');
  for (const path of sources(root)) {
    const content = createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex');
    all.update(`${path.split(sep).join('/')} ${content}\n`);
  }
  return all.digest('hex');
}

function sources(root) {
  const configs = readdirSync(root).filter(
    (name) => /\.config\.[a-z]+$/.test(name) && !/^(vitest|playwright)\./.test(name),
  );
  const single = [...files, ...configs].filter((name) => existsSync(join(root, name)));
  return [...single, ...folders.flatMap((folder) => filesBelow(root, folder))].sort();
}

function filesBelow(root, folder) {
  const path = join(root, folder);
  if (folder === made || !existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const below = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(root, below);
    return entry.isFile() ? [below] : [];
  });
}

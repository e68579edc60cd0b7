import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the framework says of its own build: nothing that it answers can be left out of a test that begins here. */
const manifest = (path: string) => JSON.parse(readFileSync(join('.next', path), 'utf8'));

/** Patterns such as `/admin/people/[id]`. */
export const builtRoutes = (): string[] =>
  Object.keys(manifest('server/app-paths-manifest.json'))
    .map((path) => path.replace(/\/(page|route)$/, ''))
    .sort();

export type BuiltAction = {
  /** File and export: `people.endSessions` and `profile.endSessions` are two. */
  name: string;
  id: string;
  /** A page that offers it, as a pattern where there is none without. */
  page: string;
};

type Reference = { filename: string; exportedName: string; workers: Record<string, unknown> };

export function builtActions(): BuiltAction[] {
  const { node, edge } = manifest('server/server-reference-manifest.json');
  const all = Object.entries({ ...node, ...edge }) as [string, Reference][];
  return all
    .map(([id, { filename, exportedName, workers }]) => {
      const pages = Object.keys(workers).map((path) => path.replace(/^app/, '').replace(/\/page$/, ''));
      const page = pages.find((path) => !path.includes('[')) ?? pages[0] ?? '';
      return { name: `${basename(filename, '.ts')}.${exportedName}`, id, page };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What would answer before any route: there is none of it. */
export const builtBefore = () => {
  const { redirects, rewrites } = manifest('routes-manifest.json');
  const { middleware } = manifest('server/middleware-manifest.json');
  return { redirects: redirects.filter((each: { internal?: boolean }) => !each.internal), rewrites, middleware };
};

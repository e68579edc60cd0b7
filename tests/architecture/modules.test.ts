import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The table of modules in the README, held: which module may import which. A type costs nothing at run time, so where
 * the table allows types only it says so.
 */
const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');

type Import = { from: string; to: string; typeOnly: boolean };

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !path.includes('/db/generated/'));

const files = sourceFiles(src);

function importsOf(path: string): Import[] {
  const code = readFileSync(path, 'utf8');
  const found = code.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?[^'"`;]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"`]([^'"`]+)['"`]|^import\s+['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, typeOnly, named, lazy, bare]) => ({
    from: relative(src, path),
    to: named ?? lazy ?? bare ?? '',
    typeOnly: Boolean(typeOnly),
  }));
}

/** A path below src for one of ours, the package's name for another's. */
function target({ from, to }: Import): string {
  if (to.startsWith('@/')) return to.slice(2);
  if (to.startsWith('.')) return relative(src, resolve(src, dirname(from), to));
  return to;
}

const imports = files
  .flatMap(importsOf)
  .map((found) => ({ ...found, to: target(found), own: /^(@\/|\.)/.test(found.to) }));

const moduleOf = (path: string): string => path.split('/')[0] ?? '';

type Rule = (to: string, typeOnly: boolean) => boolean;
const within =
  (...folders: string[]): Rule =>
  (to) =>
    folders.some((folder) => to === folder || to.startsWith(`${folder}/`));

/** Types of DTOs, schemas and pure rules: what a component may know of the domain. */
const dtos: Rule = (to, typeOnly) => typeOnly && /^newsroom\/.*(dto|schema)$/.test(to);
const schemas: Rule = (to) => /^newsroom\/.*(schema|rules|slug-rule)$/.test(to);

const mayImport: Record<string, Rule[]> = {
  app: [
    within('app', 'site', 'desk', 'newsroom', 'distribution', 'i18n', 'platform/auth', 'platform/tags', 'platform/log'),
  ],
  site: [within('site', 'i18n'), dtos],
  desk: [within('desk', 'i18n'), dtos, schemas],
  newsroom: [within('newsroom', 'platform')],
  distribution: [within('distribution', 'newsroom', 'i18n', 'platform')],
  platform: [within('platform')],
  server: [within('server', 'distribution', 'newsroom', 'i18n', 'platform')],
  i18n: [within('i18n')],
};

describe('modules', () => {
  it('import only what the table allows', () => {
    const forbidden = imports
      .filter(({ own, to }) => own && !to.startsWith('..'))
      .filter(({ from, to, typeOnly }) => !mayImport[moduleOf(from)]?.some((rule) => rule(to, typeOnly)))
      .map(({ from, to }) => `${from} → ${to}`);
    expect(forbidden).toEqual([]);
  });

  it('are all in the table', () => {
    const unknown = readdirSync(src).filter((name) => !(name in mayImport));
    expect(unknown).toEqual([]);
  });

  it('keep the framework out of the domain, and the domain’s data out of what readers see', () => {
    const framework = /^(next|react|react-dom|next-intl)(\/|$)/;
    const forbidden = imports
      .filter(({ own, from, to }) => !own && /^(newsroom|distribution|platform)\//.test(from) && framework.test(to))
      .map(({ from, to }) => `${from} → ${to}`);
    expect(forbidden).toEqual([]);
  });

  it('never import each other in a circle', () => {
    const byFile = new Map<string, string[]>();
    for (const { from, to, own, typeOnly } of imports) {
      if (!own || typeOnly) continue;
      const path = [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`].find((candidate) =>
        files.includes(join(src, candidate)),
      );
      if (path) byFile.set(from, [...(byFile.get(from) ?? []), path]);
    }
    expect(circles(byFile)).toEqual([]);
  });
});

describe('readers’ pages', () => {
  it('hold nothing that runs in the browser, through packages too', () => {
    const guilty = files
      .filter((path) => /^(site|app\/\[locale\])\//.test(relative(src, path)))
      .filter((path) => !relative(src, path).startsWith('site/enhance/'))
      .filter((path) => {
        const code = readFileSync(path, 'utf8');
        return (
          /^['"]use client['"]/m.test(code) ||
          /from ['"](next\/(link|image|navigation|script)|next-intl\/(navigation|link))['"]/.test(code)
        );
      });
    expect(guilty.map((path) => relative(src, path))).toEqual([]);
  });

  it('throw no statuses: an answer that is thrown has an empty body', () => {
    const guilty = files
      .filter((path) => relative(src, path).startsWith('app/[locale]/'))
      .filter((path) =>
        /\b(notFound|redirect|permanentRedirect|forbidden|unauthorized)\(/.test(readFileSync(path, 'utf8')),
      );
    expect(guilty.map((path) => relative(src, path))).toEqual([]);
  });
});

function circles(graph: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: string[]) => {
    if (trail.includes(file)) {
      found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const json = (path: string) => JSON.parse(readFileSync(join('.next', path), 'utf8'));

it('no page is frozen at build time: each is rendered from the database and stored by us', () => {
  const frozen = Object.keys(json('prerender-manifest.json').routes).filter(
    (route) => !/^\/(_not-found|_global-error)$/.test(route),
  );
  expect(frozen).toEqual([]);
});

it('readers’ style sheet holds no class of the desk', () => {
  const sheets = readdirSync('.next/static', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join('.next/static', name), 'utf8'));
  const readers = sheets.filter((css) => css.includes('.prose'));
  expect(readers.length).toBeGreaterThan(0);
  for (const css of readers) expect(css).not.toMatch(/\.ProseMirror|\.sheet\b|\.facts\b/);
});

it('the lock file names no registry host', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|https?:\/\/registry/);
});

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepEarlierFiles, listFiles } from '../../../src/server/launch/earlier-files.mjs';

test('files of the two builds before stay served, and no more than those', () => {
  const root = mkdtempSync(join(tmpdir(), 'tongwen-static-'));
  const manifest = join(root, 'kept.json');
  const builds = ['a', 'b', 'c', 'd'].map((name) => {
    const folder = join(root, name);
    mkdirSync(join(folder, 'chunks'), { recursive: true });
    writeFileSync(join(folder, 'chunks', `${name}.js`), name);
    writeFileSync(join(folder, 'same.css'), 'same');
    return folder;
  });

  builds.forEach((folder, index) => {
    keepEarlierFiles(folder, builds[index - 1] ?? 'none', listFiles(folder), manifest);
  });
  const [, , third = '', fourth = ''] = builds;
  expect(listFiles(third).sort()).toEqual(['chunks/a.js', 'chunks/b.js', 'chunks/c.js', 'same.css']);
  expect(listFiles(fourth).sort()).toEqual(['chunks/b.js', 'chunks/c.js', 'chunks/d.js', 'same.css']);
});

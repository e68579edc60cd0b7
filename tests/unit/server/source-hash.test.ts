import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { sourceHash } from '../../../src/server/launch/source-hash.mjs';

let root: string;

const write = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tongwen-source-'));
  write('package-lock.json', '{}');
  write('next.config.ts', 'export default {}');
  write('src/app/page.tsx', 'page');
});

describe('the hash of the sources', () => {
  test.each([
    'src/app/page.tsx',
    'messages/en.json',
    'public/a.svg',
    'prisma/schema.prisma',
    'next.config.ts',
    'package-lock.json',
  ])('changes with %s', (path) => {
    const before = sourceHash(root);
    write(path, 'changed');
    expect(sourceHash(root)).not.toBe(before);
  });

  test.each([
    'src/platform/db/generated/client.ts',
    'tests/unit/a.test.ts',
    'README.md',
    '.next/BUILD_ID',
    'vitest.config.ts',
  ])('does not change with %s', (path) => {
    const before = sourceHash(root);
    write(path, 'changed');
    expect(sourceHash(root)).toBe(before);
  });

  test('changes when a file gets another name, and not when it is only touched', () => {
    const before = sourceHash(root);
    utimesSync(join(root, 'src/app/page.tsx'), 1, 1);
    expect(sourceHash(root)).toBe(before);
    write('src/app/other.tsx', 'page');
    expect(sourceHash(root)).not.toBe(before);
  });
});

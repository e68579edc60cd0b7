import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockDataDir, openDataDir } from '../../../src/server/data-dir';

const newFolder = () => mkdtempSync(join(tmpdir(), 'tongwen-data-'));

describe('the data directory', () => {
  test('is made with all that leads to it, and known again', () => {
    const path = join(newFolder(), 'a', 'b c');
    openDataDir(path);
    openDataDir(path);
    expect(readdirSync(path)).toEqual(['tongwen.json']);
  });

  test('may be a fresh volume', () => {
    const path = newFolder();
    mkdirSync(join(path, 'lost+found'));
    expect(() => openDataDir(path)).not.toThrow();
  });

  test('that holds something else is refused and left as it is', () => {
    const path = newFolder();
    writeFileSync(join(path, 'thesis.txt'), 'a year of work');
    expect(() => openDataDir(path)).toThrow(/holds something else \(thesis\.txt\)/);
    expect(readdirSync(path)).toEqual(['thesis.txt']);
  });

  test("with another program's marker, or a newer one, is refused", () => {
    const path = newFolder();
    writeFileSync(join(path, 'tongwen.json'), '{}');
    expect(() => openDataDir(path)).toThrow(/another program's/);
    writeFileSync(join(path, 'tongwen.json'), '{"product":"tongwen","format":99}');
    expect(() => openDataDir(path)).toThrow(/newer Tongwen/);
  });

  test('that is a file is refused', () => {
    const path = join(newFolder(), 'file');
    writeFileSync(path, '');
    expect(() => openDataDir(path)).toThrow(/is not a directory/);
    expect(() => openDataDir(join(path, 'below'))).toThrow(/is not a directory/);
  });

  test('has one owner at a time, who is named', () => {
    const path = newFolder();
    const { release } = lockDataDir(path);
    expect(() => lockDataDir(path)).toThrow(`process ${process.pid}`);
    release();
    lockDataDir(path).release();
  });
});

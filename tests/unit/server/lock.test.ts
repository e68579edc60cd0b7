import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holderNow, holderOf, startOf, takeLock } from '../../../src/server/launch/lock.mjs';

const newLock = () => join(mkdtempSync(join(tmpdir(), 'tongwen-lock-')), 'lock');

describe('the lock', () => {
  test('is held by one process until it lets go', () => {
    const path = newLock();
    const first = takeLock(path);
    expect(takeLock(path).holder?.pid).toBe(process.pid);

    first.release?.();
    expect(existsSync(path)).toBe(false);
    expect(takeLock(path).release).toBeDefined();
  });

  test('of a process that was killed is taken over', async () => {
    const path = newLock();
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await once(child, 'spawn');
    writeFileSync(path, JSON.stringify(holderNow(child.pid)));
    expect(takeLock(path).holder?.pid).toBe(child.pid);

    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(takeLock(path).release).toBeDefined();
  });

  test('of a process whose id another program has by now is taken over', () => {
    const path = newLock();
    writeFileSync(path, JSON.stringify({ pid: process.pid, started: 'at another time' }));
    expect(holderOf(path)).toBeUndefined();
    expect(takeLock(path).release).toBeDefined();
  });

  test('that was cut short while being written does not lock anyone out', () => {
    const path = newLock();
    writeFileSync(path, '{"pid":');
    expect(takeLock(path).release).toBeDefined();
    expect(readdirSync(join(path, '..'))).toEqual(['lock']);
  });

  test('knows no start of a process that is not there', () => {
    expect(startOf(process.pid)).toBeTruthy();
    expect(startOf(2 ** 30)).toBeUndefined();
  });
});

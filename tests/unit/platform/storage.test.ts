import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, it } from 'vitest';
import { LocalStorage } from '@/platform/storage/local';

const root = mkdtempSync(join(tmpdir(), 'tongwen-storage-'));
const storage = new LocalStorage(root);

afterAll(() => rmSync(root, { recursive: true }));

it('gives back what was put, whoever puts it at the same time', async () => {
  await Promise.all(Array.from({ length: 8 }, () => storage.put('ab/one/original', Buffer.from('bytes'))));
  const stored = await storage.open('ab/one/original');
  expect(stored?.size).toBe(5);
  expect(stored && (await buffer(stored.stream)).toString()).toBe('bytes');
  // Nothing half written is left beside it.
  expect(readdirSync(join(root, 'ab/one'))).toEqual(['original']);
});

it('knows what is not there, and forgets what is removed', async () => {
  expect([await storage.open('ab/two/original'), await storage.read('ab/one/original/400.webp')]).toEqual([null, null]);
  await storage.remove('ab/one');
  await storage.remove('ab/one');
  expect(await storage.read('ab/one/original')).toBeNull();
});

it('names what lies directly below a key', async () => {
  await storage.put('cd/one/400.webp', Buffer.from('a'));
  await storage.put('cd/two/original', Buffer.from('b'));
  expect((await storage.list('cd')).sort()).toEqual(['one', 'two']);
  expect(await storage.list('cd/three')).toEqual([]);
});

it.each(['../secret', '/etc/passwd', 'ab//one', 'ab/.hidden', ''])('refuses the key %j', async (key) => {
  await expect(storage.read(key)).rejects.toThrow('no key of storage');
});

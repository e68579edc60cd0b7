import { describe, expect, it } from 'vitest';
import { makePage } from '@/distribution/pages/page';
import { PageStore } from '@/distribution/pages/store';

const page = (words: string, tags: string[], status = 200, validUntil?: Date) =>
  makePage({ status, body: Buffer.from(words), headers: [], tags: new Set(tags), validUntil });

describe('the store', () => {
  it('drops a page when one of its tags expires, and keeps the others', async () => {
    const store = new PageStore(1e6);
    store.put('/a', await page('a', ['article:1', 'settings']));
    store.put('/b', await page('b', ['article:2', 'settings']));
    store.expire(['article:1'], false);
    expect(store.fresh('/a', 0)).toBeUndefined();
    expect(store.fresh('/b', 0)).toBeDefined();
    expect(store.old('/a')?.variants.identity.body.toString()).toBe('a');
  });

  it('forgets a page that is gone, old bytes and all', async () => {
    const store = new PageStore(1e6);
    store.put('/a', await page('a', ['article:1']));
    store.expire(['article:1'], true);
    expect(store.old('/a')).toBeUndefined();
    expect(store.size.tags).toBe(0);
  });

  it('keeps within its bytes, and addresses that lead nowhere cannot push out what is read', async () => {
    const store = new PageStore(400_000);
    store.put('/read', await page('read', ['article:1']));
    for (let at = 0; at < 1_000; at += 1)
      store.put(`/nowhere/${at}`, await page('nothing here', [`address:${at}`], 404));
    expect(store.fresh('/read', 0)).toBeDefined();
    expect(store.size.bytes).toBeLessThanOrEqual(400_000);
    expect(store.size.tags).toBeLessThan(50);
  });

  it('does not serve a page past the time it is true', async () => {
    const store = new PageStore(1e6);
    store.put('/a', await page('a', [], 200, new Date(1_000)));
    expect(store.fresh('/a', 999)).toBeDefined();
    expect(store.fresh('/a', 1_000)).toBeUndefined();
  });

  it('does not put better bytes in the place of a page that has changed meanwhile', async () => {
    const store = new PageStore(1e6);
    const first = await page('first', ['a']);
    store.put('/a', first);
    const second = await page('second', ['a']);
    store.put('/a', second);
    store.replace('/a', first, await page('first, squeezed', ['a']));
    expect(store.fresh('/a', 0)?.variants.identity.body.toString()).toBe('second');
  });
});

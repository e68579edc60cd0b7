import { Client } from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { Expiries } from '@/distribution/pages/expiries';
import { Pages, RenderFailed } from '@/distribution/pages/pages';
import { PageStore } from '@/distribution/pages/store';
import { db } from '@/platform/db/client';
import { changed, type RenderNotes } from '@/platform/tags';

const open: Expiries[] = [];

/** A worker's store on the real table of expiries; `render` stands where the framework does. */
async function worker(render: (path: string, notes: RenderNotes) => Promise<string>) {
  const store = new PageStore(1e6);
  const expiries = new Expiries(
    process.env.DATABASE_URL ?? '',
    (tags, gone) => store.expire(tags, gone),
    () => store.clear(),
  );
  await expiries.start();
  open.push(expiries);
  return { store, expiries, pages: new Pages(store, expiries, render) };
}

const document = (words: string) => `<!DOCTYPE html><html><head><title>T</title></head><body>${words}</body></html>`;
const expire = (tags: string[], gone = false) => db().$transaction((tx) => changed(tx, tags, gone));
const words = async (pages: Pages, path: string) =>
  /<body>(.*)<\/body>/.exec((await pages.get(path)).variants.identity.body.toString())?.[1];

afterEach(async () => {
  await Promise.all(open.splice(0).map((expiries) => expiries.stop()));
});

describe('a worker', () => {
  it('renders once for all who wait, and again after an expiry', async () => {
    let renders = 0;
    const { pages, store } = await worker(async (_, { tags }) => {
      tags.add('article:1');
      renders += 1;
      return document(`run ${renders}`);
    });
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => words(pages, '/en'))))).toEqual(
      new Set(['run 1']),
    );
    await expire(['article:1']);
    await expect.poll(() => store.fresh('/en', Date.now())).toBeUndefined();
    expect(await words(pages, '/en')).toBe('run 2');
  });

  it('does not store, nor answer with, a render that was overtaken', async () => {
    let text = 'old';
    let reached = () => {};
    let goOn = () => {};
    const reading = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { pages, expiries } = await worker(async (_, { tags }) => {
      tags.add('article:1');
      const read = text;
      reached();
      await held;
      return document(read);
    });
    const answer = words(pages, '/en');
    await reading;
    const before = expiries.last;
    text = 'new';
    await expire(['article:1'], true);
    await expect.poll(() => expiries.last > before).toBe(true);
    goOn();
    expect(await answer).toBe('new');
    expect(await words(pages, '/en')).toBe('new');
  });

  it('keeps a page whose tags did not expire', async () => {
    let renders = 0;
    const { pages, expiries } = await worker(async (_, { tags }) => {
      renders += 1;
      tags.add('article:1');
      return document('kept');
    });
    await pages.get('/en');
    const before = expiries.last;
    await expire(['article:2']);
    await expect.poll(() => expiries.last > before).toBe(true);
    await pages.get('/en');
    expect(renders).toBe(1);
  });

  it('loses nothing when its connection is cut', async () => {
    let renders = 0;
    const { pages, store, expiries } = await worker(async (_, { tags }) => {
      tags.add('article:1');
      renders += 1;
      return document(`run ${renders}`);
    });
    await pages.get('/en');
    await cutListeners();
    await expire(['article:1']);
    await expect.poll(() => expiries.connected, { timeout: 5_000 }).toBe(true);
    await expect.poll(() => store.fresh('/en', Date.now()), { timeout: 5_000 }).toBeUndefined();
  });

  it('keeps old bytes of a changed page for the time the database is away, and none of one that is gone', async () => {
    const { pages, store } = await worker(async (path, { tags }) => {
      tags.add(path);
      return document(path);
    });
    await pages.get('/changed');
    await pages.get('/gone');
    await expire(['/changed']);
    await expire(['/gone'], true);
    await expect.poll(() => store.fresh('/gone', Date.now())).toBeUndefined();
    expect(store.old('/changed')).toBeDefined();
    expect(store.old('/gone')).toBeUndefined();
  });

  it('says that a render failed, and stores nothing', async () => {
    const { pages, store } = await worker(async () => document('<template id="B:0"></template>'));
    await expect(pages.get('/en')).rejects.toThrow(RenderFailed);
    expect(store.size.pages).toBe(0);
  });
});

it('numbers of expiries commit in order, however their transactions overlap', async () => {
  const seen: bigint[] = [];
  const { expiries } = await worker(async () => document(''));
  const before = expiries.last;
  await Promise.all(
    Array.from({ length: 30 }, (_, at) =>
      db().$transaction(
        async (tx) => {
          await changed(tx, [`tag:${at}`]);
          await tx.$executeRaw`SELECT pg_sleep(${(at % 3) / 100})`;
        },
        { maxWait: 15_000, timeout: 15_000 },
      ),
    ),
  );
  await expect.poll(() => expiries.last - before).toBe(30n);
  for (let at = 0; at < 30; at += 1) if (expiries.overtaken(before, new Set([`tag:${at}`]))) seen.push(BigInt(at));
  expect(seen).toHaveLength(30);
});

async function cutListeners(): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%Expiry%' AND pid <> pg_backend_pid() AND datname = current_database()",
  );
  await client.end();
}

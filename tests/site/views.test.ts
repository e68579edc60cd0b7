import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bothWorkers, Connection } from '../support/http';
import { startSite } from '../support/start-site';

process.env.DATABASE_URL = inject('databaseUrl');
const { desk, person, published } = await import('../support/newsroom');
const { db } = await import('@/platform/db/client');

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const fromHere = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'text/plain;charset=UTF-8', 'User-Agent': firefox };

let workers: [Connection, Connection];
let place: Awaited<ReturnType<typeof desk>>;
let ctx: Awaited<ReturnType<typeof person>>;

beforeAll(async () => {
  workers = await bothWorkers(inject('origin'));
  ctx = await person('Wang Lan');
  place = await desk();
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

const markOn = (body: string): string => /data-view="([^"]+)"/.exec(body)?.[1] ?? '';

async function newText(title: string) {
  const { articleId } = await published(ctx, place, { en: title });
  const path = `/en/news/${title.toLowerCase().replaceAll(' ', '-')}`;
  await expect.poll(async () => (await workers[0].ask(path)).status).toBe(200);
  return { path, articleId, mark: markOn((await workers[0].ask(path)).body) };
}

/** Another address for each reader, as a proxy on this machine tells it. */
let readers = 0;
const reader = () => {
  readers += 1;
  return { ...fromHere, 'X-Forwarded-For': `203.0.113.${readers}` };
};

const beacon = (to: Connection, body: string, headers: Record<string, string> = reader()) =>
  to.ask('/api/views', { method: 'POST', headers, body });

async function counted(articleId: string): Promise<number> {
  const { _sum } = await db().viewCount.aggregate({ where: { localization: { articleId } }, _sum: { count: true } });
  return _sum.count ?? 0;
}

describe('a beacon', () => {
  it('is counted once for a reader, whichever worker hears it, and answered with nothing', async () => {
    const { articleId, mark } = await newText('Counted once');
    const [first, second] = workers;
    const same = reader();
    const answer = await beacon(first, mark, same);
    expect([answer.status, answer.body]).toEqual([204, '']);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.headers['cache-control']).toBe('no-store');
    await beacon(first, mark, same);
    // What one worker has counted the other knows a moment later, long before a batch is in the database.
    await expect.poll(() => counted(articleId), { timeout: 15_000 }).toBe(1);
    for (const other of [reader(), reader()]) await beacon(second, mark, other);
    await beacon(second, mark, same);
    await beacon(first, mark);
    await expect.poll(() => counted(articleId), { timeout: 15_000 }).toBe(4);
  });

  it('of a machine, from elsewhere or with a mark that is not ours counts for nothing', async () => {
    const { articleId, mark } = await newText('Counted for nothing');
    const [first] = workers;
    const without = { ...reader(), 'Sec-Fetch-Site': 'cross-site' };
    const answers = [
      await beacon(first, mark, { ...reader(), 'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }),
      await beacon(first, mark, { ...reader(), 'User-Agent': 'curl/8.5.0' }),
      await beacon(first, mark, without),
      await beacon(first, mark, { 'User-Agent': firefox }),
      await beacon(first, mark, { 'User-Agent': firefox, Origin: 'https://evil.example' }),
      await beacon(first, mark.replace(/.{4}$/, 'AAAA')),
      await beacon(first, 'x'.repeat(10_000)),
      await beacon(first, '\u0000'),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 204));
    // A reading after them comes with the batch they would have come with.
    await beacon(first, mark);
    await expect.poll(() => counted(articleId), { timeout: 15_000 }).toBe(1);
  });

  it('can only be posted', async () => {
    const { status, headers } = await workers[0].ask('/api/views');
    expect([status, headers.allow]).toEqual([405, 'POST']);
  });
});

describe('pages', () => {
  it('show the number, carry a mark of their text, and are not made anew by every reading', async () => {
    const { path, mark } = await newText('Shown number');
    const [first] = workers;
    const before = await first.ask(path);
    expect(before.body).toMatch(/<span class="views" title="[^"]+">Views: 0<\/span>/);
    await beacon(first, mark);
    expect((await first.ask(path)).headers.etag).toBe(before.headers.etag);
    expect(markOn((await first.ask('/zh/news/zhou-min-keynote-2020-cpas')).body)).toMatch(/^[0-9a-f-]{36}\.[\w-]{16}$/);
    // Both texts side by side show no number: nothing but a change makes that page anew.
    const parallel = await first.ask('/en/news/zhou-min-keynote-2020-cpas/parallel');
    expect(markOn(parallel.body)).not.toBe('');
    expect(parallel.body).not.toContain('Views:');
    for (const other of ['/en', '/en/channels/guides', '/en/nowhere'])
      expect(markOn((await first.ask(other)).body)).toBe('');
  });

  it('counted before a stop are there after it, in the number and among the most read', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'tongwen-views-'));
    const release = '/en/news/zhou-min-keynote-2020-cpas';
    let site = await startSite({ DATA_DIR: dataDir, WEB_CONCURRENCY: '2' });
    try {
      const both = await bothWorkers(site.origin);
      const { body } = await both[0].ask(release);
      expect(body).not.toContain('Most read this week');
      // Told a moment before the stop, to both: no batch has gone by then.
      for (const worker of [...both, ...both]) expect((await beacon(worker, markOn(body))).status).toBe(204);
      for (const worker of both) worker.close();
      await site.stop();

      site = await startSite({ DATA_DIR: dataDir, WEB_CONCURRENCY: '1' });
      const again = new Connection(site.origin);
      expect((await again.ask(release)).body).toContain('Views: 4</span>');
      const home = (await again.ask('/en')).body;
      expect(home.slice(home.indexOf('Most read this week'))).toContain(`href="${release}"`);
      expect((await again.ask('/zh')).body).not.toContain('本周热读');
      again.close();
    } finally {
      await site.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  }, 120_000);
});

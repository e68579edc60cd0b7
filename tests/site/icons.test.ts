import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { iconNames } from '@/i18n/documents';
import type { Settings } from '@/newsroom/settings/schema';
import { bothWorkers, type Connection } from '../support/http';
import { inBoth } from '../support/soon';

process.env.DATABASE_URL = inject('databaseUrl');
const { change, person } = await import('../support/newsroom');
const { accentColours } = await import('@/newsroom/settings/look-schema');
const { readSettings } = await import('@/newsroom/settings/read-settings');
const { usualSettings } = await import('@/newsroom/settings/schema');
const { db } = await import('@/platform/db/client');

let workers: [Connection, Connection];
let ctx: Awaited<ReturnType<typeof person>>;
let before: Settings;

beforeAll(async () => {
  workers = await bothWorkers(inject('origin'));
  ctx = await person('Wang Lan');
  before = await readSettings();
});

afterEach(async () => {
  for (const group of ['identity', 'look'] as const) await change(ctx, group, before[group]);
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

const { askBoth, soonInBoth } = inBoth(() => workers);
const etags = async (path: string) => (await askBoth(path)).map(({ headers }) => headers.etag);

it('an icon runs nothing, and is not sent again to whoever has it', async () => {
  for (const name of iconNames) {
    const [icon] = await askBoth(`/${name}`);
    expect([name, icon?.status]).toEqual([name, 200]);
    expect(icon?.headers['content-security-policy']).toMatch(/^default-src 'none';.* frame-ancestors 'none'$/);
    expect(icon?.headers['surrogate-key']).toBe('settings');
    const headers = { 'if-none-match': String(icon?.headers.etag) };
    expect((await workers[0].ask(`/${name}`, { headers })).status).toBe(304);
  }
  expect((await workers[0].ask('/favicon.ico')).headers['content-type']).toBe('image/x-icon');
});

it('a new seal is in every icon of both workers within a second, and so is a new colour', async () => {
  const old = Object.fromEntries(await Promise.all(iconNames.map(async (name) => [name, await etags(`/${name}`)])));
  await change(ctx, 'identity', { ...before.identity, seal: '国' });
  for (const name of iconNames)
    await soonInBoth(`/${name}`, ({ status, headers }) => status === 200 && headers.etag !== old[name]?.[0]);
  await change(ctx, 'look', { accent: 'pine' });
  await soonInBoth('/favicon.svg', ({ body }) => accentColours.pine.every((colour) => body.includes(colour)));
  await change(ctx, 'look', before.look);
  await change(ctx, 'identity', before.identity);
  for (const name of iconNames) await soonInBoth(`/${name}`, ({ headers }) => headers.etag === old[name]?.[0]);
});

it('where nobody has set a seal the mark of the software stands in its place', async () => {
  const stroke = 'M8 26V7.2h16V26h-3M12 12.2h8M12.6 17.2h6.8v4.6h-6.8z';
  expect((await askBoth('/favicon.svg')).map(({ body }) => body.includes(stroke))).toEqual([false, false]);
  await change(ctx, 'identity', usualSettings.identity);
  await soonInBoth('/favicon.svg', ({ body }) => body.includes(stroke));
});

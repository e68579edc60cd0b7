import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Answer, Connection } from '../support/http';
import { pageKinds, readings } from '../support/page-kinds';

process.env.DATABASE_URL = inject('databaseUrl');
const { askPage } = await import('../support/ask-page');
const { makePages } = await import('../support/make-pages');
const { db } = await import('@/platform/db/client');

const KB = 1024;
const coded = { 'Accept-Encoding': 'br' };

let http: Connection;
let previews: Awaited<ReturnType<typeof makePages>>;

beforeAll(async () => {
  http = new Connection(inject('origin'));
  previews = await makePages();
});

afterAll(async () => {
  http.close();
  await db().$disconnect();
});

/** Bytes as they travel. */
function bytesOf({ headers }: Answer): number {
  expect(headers['content-encoding']).toBe('br');
  return Number(headers['content-length']);
}

/** What a browser fetches for a page by itself and is no picture: style sheets and scripts, by their ending. */
function linked(html: string): { css: string[]; js: string[] } {
  const named = [...html.matchAll(/<(?:link|script)\b[^>]*\b(?:href|src)="(\/[^"]+\.(css|js))"/g)];
  const of = (ending: string) => [...new Set(named.filter((one) => one[2] === ending).map((one) => one[1] ?? ''))];
  return { css: of('css'), js: of('js') };
}

const weighed = new Map<string, number>();

async function weigh(path: string): Promise<number> {
  const known = weighed.get(path);
  if (known !== undefined) return known;
  const bytes = bytesOf(await http.ask(path, { headers: coded }));
  weighed.set(path, bytes);
  return bytes;
}

const sum = async (all: Promise<number>[]) => (await Promise.all(all)).reduce((total, one) => total + one, 0);

it.each(readings.flatMap(pageKinds).map((kind) => [kind.reading, kind.name, kind] as const))(
  '%s: the %s travels light',
  async (_, __, kind) => {
    const { css, js } = linked((await askPage(http, kind, previews)).body);
    expect([css.length, js.length]).toEqual([1, 2]);
    const html = bytesOf(await askPage(http, kind, previews, coded));
    const sheet = await sum(css.map(weigh));
    const scripts = await sum(js.map(weigh));
    expect(sheet).toBeLessThanOrEqual(20 * KB);
    expect(scripts).toBeLessThanOrEqual(10 * KB);
    expect(html + sheet + scripts).toBeLessThanOrEqual(30 * KB);
  },
);

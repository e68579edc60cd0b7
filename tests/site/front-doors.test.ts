import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { parseAddress } from '@/server/address';
import { plant } from '../support/planted';

const planted = plant();
const origin = inject('origin');
const { knock } = await import('../support/knock');

type Door = {
  at: string;
  /** To a reader who asks, and to one who posts what is no form of the site. */
  reads: number;
  posts: number;
};

/** Every kind of address the front tells apart (server/address.ts), with one of its kind. None asks who is in. */
const doors: Record<string, Door> = {
  root: { at: '/', reads: 302, posts: 405 },
  page: { at: '/en/news/zhou-min-keynote-2020-cpas', reads: 200, posts: 405 },
  search: { at: '/en/search?q=digital', reads: 200, posts: 405 },
  share: {
    at: `/share/0197${'0'.repeat(4)}-0000-7000-8000-${'0'.repeat(12)}/${'0'.repeat(16)}/500x500.jpg`,
    reads: 404,
    posts: 405,
  },
  preview: { at: '/preview/en.guessed', reads: 404, posts: 405 },
  picture: { at: `/media/${'0'.repeat(32)}/400.webp`, reads: 404, posts: 405 },
  views: { at: '/api/views', reads: 405, posts: 204 },
  reports: { at: '/api/reports', reads: 405, posts: 400 },
  file: { at: '/assets/nothing.js', reads: 404, posts: 405 },
  health: { at: '/healthz', reads: 200, posts: 405 },
  ready: { at: '/readyz', reads: 200, posts: 405 },
  elsewhere: { at: '/en/archive/', reads: 301, posts: 405 },
  unknown: { at: '/en/nowhere', reads: 404, posts: 405 },
  malformed: { at: '/%ff', reads: 400, posts: 400 },
};

/** Behind these stand the routes and actions of the framework, which have tables of their own (expected-doors.ts). */
const listedElsewhere = ['desk'];

it('every kind of address is listed', () => {
  const [, union = ''] =
    /export type Address =([\s\S]*?);\n\nconst/.exec(readFileSync('src/server/address.ts', 'utf8')) ?? [];
  const kinds = [...union.matchAll(/kind:((?:\s*\|?\s*'\w+')+)/g)].flatMap(
    ([, names = '']) => names.match(/\w+/g) ?? [],
  );
  expect([...new Set(kinds)].sort()).toEqual([...Object.keys(doors), ...listedElsewhere].sort());
  expect(kinds.length).toBeGreaterThan(10);
});

describe.each(Object.entries(doors))('%s', (kind, { at, reads, posts }) => {
  it('is what it is taken for', () => {
    expect(parseAddress(at).kind).toBe(kind);
  });

  it('answers a reader and an administrator alike, and takes nothing that it is not for', async () => {
    const moment = await planted.rows.now();
    for (const cookie of ['', planted.world.cookies.a ?? '', planted.world.cookies.suspended ?? '']) {
      expect((await knock(origin, at, cookie)).status).toBe(reads);
      const form = {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'role=administrator',
      };
      expect((await knock(origin, at, cookie, form)).status).toBe(posts);
      for (const method of ['PUT', 'DELETE', 'PATCH'])
        expect((await knock(origin, at, cookie, { method })).status).toBeGreaterThanOrEqual(400);
    }
    expect(await planted.rows.touchedSince(moment)).toEqual([]);
  });
});

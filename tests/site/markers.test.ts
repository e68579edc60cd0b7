import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { markers } from '../support/expected-doors';
import { inTurns, knock } from '../support/knock';
import { pageKinds, readings } from '../support/page-kinds';

process.env.DATABASE_URL = inject('databaseUrl');
process.env.DATA_DIR = inject('dataDir');
const origin = inject('origin');
const { makeWorld, markerOf } = await import('../support/desk-world');
const { db } = await import('@/platform/db/client');
type Marker = import('../support/desk-world').Marker;

let world: import('../support/desk-world').World;

beforeAll(async () => {
  world = await makeWorld();
});

afterAll(async () => {
  await world.restore();
  await db().$disconnect();
});

/** A site of tests before this one may have thousands: so many are enough to come to every kind of page. */
const most = 220;

/** What stands beside the pages, and what is no page: anything may say too much. */
const beside = () => {
  const names = Object.keys(markers).flatMap((name) => {
    const marker = markerOf(world.mark, name as Marker);
    return [`/en/news/${marker}`, `/zh/news/${marker}`, `/en/tags/${marker}`];
  });
  return [
    ...[
      '/sitemap.xml',
      '/sitemaps/1.xml',
      '/sitemaps/news.xml',
      '/robots.txt',
      '/site.webmanifest',
      '/.well-known/security.txt',
    ],
    ...['/en/feed.rss', '/en/feed.atom', '/en/feed.json', '/zh/feed.rss', '/zh/feed.json'],
    ...['/api', '/api/views', '/api/reports', '/api/v1', '/api/archive', '/api/news/x', '/api/wechat/js-sdk?url=x'],
    ...[
      '/healthz',
      '/readyz',
      '/admin',
      '/admin/sign-in',
      '/admin/reset',
      '/admin/nowhere',
      '/admin/people',
      '/nowhere',
      '/%ff',
    ],
    ...[
      `/media/${world.hash}/400.webp`,
      `/admin/media/${world.hash}/400.webp`,
      '/preview/en.guessed',
      `/preview/en.${world.hash}`,
    ],
  ].concat(names);
};

/** Addresses of this site in HTML, in a feed or in a sitemap. */
const linksIn = (body: string): string[] =>
  [
    ...body.matchAll(
      /(?:href|src|srcset|content|action)="([^"\s]+)|<loc>([^<]+)|"(?:url|home_page_url|feed_url)":\s*"([^"]+)/g,
    ),
  ]
    .flatMap(([, ...found]) => found.filter((each) => each !== undefined))
    .map((link) =>
      link
        .replaceAll('&amp;', '&')
        .replace(/^https?:\/\/(localhost|127\.0\.0\.1):\d+/, '')
        .replace(/#.*$/, ''),
    )
    .filter(
      (link) =>
        link.startsWith('/') &&
        !link.startsWith('//') &&
        !/^\/(_next|assets|share)\//.test(link) &&
        !link.includes('set'),
    );

it('nothing of what is planted comes to a reader, on whatever page', { timeout: 60_000 }, async () => {
  const kinds = readings.flatMap((reading) =>
    pageKinds(reading).filter(({ sample, preview, refused }) => sample && !preview && !refused),
  );
  const waiting = [...new Set([...kinds.map(({ path }) => path), ...beside()])];
  const met = new Set(waiting);
  const told: string[] = [];
  const look = (path: string, body: string) => {
    // A search, and the page that says there is nothing, may repeat what was asked for.
    const rest = path.includes(world.mark)
      ? body.replaceAll(decodeURIComponent(path.split(/[=/]/).at(-1) ?? ''), '')
      : body;
    for (const name of Object.keys(markers))
      if (rest.includes(markerOf(world.mark, name as Marker))) told.push(`${path} tells ${name}`);
    if (world.secrets.some((secret) => body.includes(secret))) told.push(`${path} tells a secret`);
  };
  while (waiting.length > 0) {
    const next = waiting.splice(0);
    await inTurns(next, async (path) => {
      const { body, status } = await knock(origin, path, '');
      look(path, body);
      if (status >= 500) told.push(`${path} answers ${status}: ${body.slice(0, 300)}`);
      for (const link of status === 200 ? linksIn(body) : [])
        if (!met.has(link) && met.size < most) {
          met.add(link);
          waiting.push(link);
        }
    });
    await inTurns(next.filter((path) => /^\/(en|zh)(\/|$)/.test(path)).slice(0, 60), async (path) => {
      look(`${path} as data`, (await knock(origin, path, '', { headers: { RSC: '1' } })).body);
    });
  }
  expect(told).toEqual([]);
  expect(met.size).toBeGreaterThan(150);
});

it('nor is it found: a search for it answers as one for what never was', async () => {
  const never = `mk${'0'.repeat(world.mark.length - 2)}`;
  await inTurns(Object.keys(markers), async (name) => {
    const marker = markerOf(world.mark, name as Marker);
    for (const locale of ['en', 'zh', 'zh-hant']) {
      const at = `/${locale}/search?q=`;
      const [found, nothing] = await Promise.all([
        knock(origin, at + marker, ''),
        knock(origin, at + marker.replace(world.mark, never), ''),
      ]);
      // The code that a telephone reads says the address, in its own way.
      const plain = ({ body }: typeof found) => body.replaceAll(world.mark, never).replace(/ d="M[^"]*"/g, '');
      expect(plain(found), marker).toBe(plain(nothing));
    }
  });
});

it('nor to somebody at the desk who may not read it, by looking for it', async () => {
  const { builtActions } = await import('../support/build');
  const { send } = await import('../support/knock');
  const find = builtActions().find(({ name }) => name === 'find-articles.findArticles');
  if (!find) throw new Error('nobody looks for articles');
  const asked = async (who: string, words: string) => {
    const { state } = await send(origin, find, '/admin/topics/new', world.cookies[who] ?? '', { words });
    return state?.found?.map(({ title }) => title.en);
  };
  const draft = markerOf(world.mark, 'draft');
  expect(await asked('c', draft)).toEqual([draft]);
  expect(await asked('k', draft)).toEqual([draft]);
  expect(await asked('x', draft)).toEqual([]);
  expect(await asked('o', draft)).toBeUndefined();
  const library = await knock(origin, `/admin/pictures/${world.pictureId}`, world.cookies.x ?? '');
  expect(library.status).toBe(200);
  expect(library.body).not.toContain(markerOf(world.mark, 'later'));
});

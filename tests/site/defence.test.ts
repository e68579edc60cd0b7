import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startAway } from '../support/database-away';
import { Connection, sendRaw } from '../support/http';
import { pageKinds, readings } from '../support/page-kinds';
import { type Site, startSite } from '../support/start-site';

process.env.DATABASE_URL = inject('databaseUrl');
const { askPage } = await import('../support/ask-page');
const { makePages } = await import('../support/make-pages');
const { account, enterBy } = await import('../support/people');
const { db } = await import('@/platform/db/client');

type Kind = 'page' | 'file' | 'picture' | 'drawing' | 'words' | 'desk';
type Headers = Record<string, string | string[] | undefined>;

const page =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const nothing = "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
const drawing =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
const desk =
  /^default-src 'none'; script-src 'self' 'nonce-[\w-]{22}' 'strict-dynamic'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/;

const policies: Record<Kind, string | RegExp> = {
  page,
  file: drawing,
  picture: nothing,
  drawing,
  words: nothing,
  desk,
};

/** What an answer of this kind has to say, whatever its status is. */
function expectDefended(headers: Headers, kind: Kind, https: boolean, what: string): void {
  expect(headers['content-security-policy'], what).toMatch(policies[kind]);
  expect(
    {
      sniff: headers['x-content-type-options'],
      frame: headers['x-frame-options'],
      referrer: headers['referrer-policy'],
      permissions: headers['permissions-policy'],
      opener: headers['cross-origin-opener-policy'],
      resource: headers['cross-origin-resource-policy'],
      transport: headers['strict-transport-security'],
      server: headers['x-powered-by'] ?? headers.server,
    },
    what,
  ).toEqual({
    sniff: 'nosniff',
    frame: 'DENY',
    referrer: kind === 'desk' ? 'same-origin' : 'strict-origin-when-cross-origin',
    permissions: 'camera=(), geolocation=(), microphone=()',
    opener: 'same-origin',
    resource: kind === 'picture' || kind === 'drawing' ? 'cross-origin' : 'same-origin',
    transport: https ? 'max-age=31536000' : undefined,
    server: undefined,
  });
}

const release = '/en/news/zhou-min-keynote-2020-cpas';
const style = async (http: Connection) =>
  /<link rel="stylesheet" href="([^"]+)"/.exec((await http.ask('/en')).body)?.[1] ?? '';
const picture = async (http: Connection) =>
  /\/media\/\w+\/400\.jpg|\/media\/\w+\/\d+\.webp/.exec((await http.ask('/en')).body)?.[0] ?? '';
const share = async (http: Connection) => /\/share\/[^"]+\.jpg/.exec((await http.ask(release)).body)?.[0] ?? '';
const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe.each([
  ['http', false],
  ['https', true],
] as const)('a site by %s', (_, https) => {
  let site: Site | undefined;
  let origin = inject('origin');
  let http: Connection;
  let cookie = '';

  beforeAll(async () => {
    // The first site has its own connections to the same server, which allows only so many.
    const shared = { DATABASE_URL: inject('databaseUrl'), DATA_DIR: inject('dataDir'), DATABASE_POOL: '4' };
    const env = { ...shared, WEB_CONCURRENCY: '1' };
    if (https) site = await startSite({ ...env, SITE_URL: 'https://news.example.org' });
    origin = site?.origin ?? origin;
    http = new Connection(origin);
    const { session } = await enterBy(await account('administrator'));
    cookie = `${https ? '__Host-tongwen' : 'tongwen'}=${session}`;
  });
  afterAll(async () => {
    http.close();
    await site?.stop();
    if (https) await db().$disconnect();
  });

  it('defends every kind of page', async () => {
    const previews = await makePages();
    // What a scheme adds to one page it adds to all.
    for (const kind of (https ? (['en'] as const) : readings).flatMap(pageKinds)) {
      const { status, headers } = await askPage(http, kind, previews);
      expect(status, kind.name).toBe(kind.status);
      expectDefended(headers, 'page', https, `${kind.reading}: ${kind.name}`);
    }
  });

  it('defends what is no page', async () => {
    const asked: [string, Kind, number][] = [
      ['/', 'words', 302],
      ['/en/', 'words', 301],
      ['/en?set', 'words', 303],
      ['/%zz', 'words', 400],
      ['/nowhere', 'page', 404],
      ['/healthz', 'words', 200],
      ['/readyz', 'words', 200],
      ['/sitemap.xml', 'page', 200],
      ['/robots.txt', 'page', 200],
      ['/en/feed.rss', 'page', 200],
      ['/en/feed.json', 'page', 200],
      ['/favicon.svg', 'drawing', 200],
      [await style(http), 'file', 200],
      [await picture(http), 'picture', 200],
      [await share(http), 'picture', 200],
      ['/api/wechat/js-sdk', 'words', 204],
      ['/api/no-such', 'words', 404],
      ['/api/views', 'words', 405],
      ['/api/reports', 'words', 405],
    ];
    for (const [path, kind, status] of asked) {
      const answer = await http.ask(path);
      expect(answer.status, path).toBe(status);
      expectDefended(answer.headers, kind, https, path);
    }
    for (const [path, init, status] of [
      [release, { method: 'POST', body: 'x' }, 405],
      ['/api/views', { method: 'POST', body: 'x' }, 204],
      ['/api/reports', { method: 'POST', body: 'x', headers: { origin: 'https://evil.example', ...form } }, 403],
      ['/api/reports', { method: 'POST', body: 'x', headers: form }, 400],
      ['/api/reports', { method: 'POST', body: 'x' }, 415],
      ['/api/reports', { method: 'POST', body: 'x'.repeat(300_000), headers: form }, 413],
    ] as const) {
      const answer = await http.ask(path, init);
      expect(answer.status, path).toBe(status);
      expectDefended(answer.headers, 'words', https, `${path} ${status}`);
    }
    const etag = String((await http.ask(release)).headers.etag);
    const same = await http.ask(release, { headers: { 'if-none-match': etag } });
    expect(same.status).toBe(304);
    expectDefended(same.headers, 'page', https, '304');
  });

  it('defends the desk, and nothing of it is kept anywhere', async () => {
    const home = https ? 'https://news.example.org' : origin;
    const post = { method: 'POST', body: 'x', headers: { origin: home } };
    const asked: [string, Parameters<Connection['ask']>[1], Kind, number][] = [
      ['/admin', {}, 'desk', 307],
      ['/admin/sign-in', {}, 'desk', 200],
      ['/admin/invitation/no-such', {}, 'desk', 200],
      ['/admin', { headers: { cookie } }, 'desk', 200],
      ['/admin/no-such', { headers: { cookie } }, 'desk', 404],
      ['/admin/articles/new', { headers: { cookie } }, 'desk', 403],
      ['/admin/pictures/library', {}, 'desk', 401],
      [`/admin/media/${'0'.repeat(32)}/400.jpg`, {}, 'words', 401],
      [`/admin/media/${'0'.repeat(32)}/400.jpg`, { headers: { cookie } }, 'words', 404],
      [(await picture(http)).replace('/media', '/admin/media'), { headers: { cookie } }, 'words', 200],
      ['/admin', { method: 'POST', body: 'x' }, 'words', 403],
      ['/admin', { method: 'PUT', headers: { origin: home } }, 'words', 405],
      ['/admin', post, 'words', 415],
      [
        '/admin',
        { ...post, headers: { ...post.headers, 'content-type': 'multipart/form-data; boundary=x' } },
        'words',
        400,
      ],
    ];
    const nonces = new Set<string>();
    for (const [path, init, kind, status] of asked) {
      const answer = await http.ask(path, init);
      const what = `${init?.method ?? 'GET'} ${path} ${status}`;
      expect(answer.status, what).toBe(status);
      expectDefended(answer.headers, kind, https, what);
      expect(answer.headers['cache-control'], what).toMatch(/no-store/);
      expect(answer.headers['x-request-id'], what).toMatch(/^[\da-f-]{36}$/);
      expect(answer.headers['x-robots-tag'], what).toBe('noindex');
      const nonce = /'nonce-([\w-]+)'/.exec(String(answer.headers['content-security-policy']))?.[1];
      if (!nonce) continue;
      expect(nonces, 'a nonce is used once').not.toContain(nonce);
      nonces.add(nonce);
      for (const [tag] of answer.body.matchAll(/<script\b[^>]*>/g)) expect(tag, what).toContain(`nonce="${nonce}"`);
      expect(answer.body, what).not.toMatch(/<[^>]+\sstyle=|<style|\son\w+="/);
    }
  });

  it('defends what is no request', async () => {
    for (const [bytes, status] of [
      ['rubbish\r\n\r\n', 400],
      ['GET /en HTTP/1.1\r\n\r\n', 400],
      ['GET /en\x00 HTTP/1.1\r\nHost: x\r\n\r\n', 400],
      [`GET /en HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
      ['GET /en HTTP/1.1\r\nHost: x\r\nExpect: much\r\n\r\n', 417],
    ] as const) {
      const [head = '', body] = (await sendRaw(origin, bytes)).split('\r\n\r\n');
      const [first, ...lines] = head.split('\r\n');
      expect(first, bytes).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      const headers = Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
      );
      expectDefended(headers, 'words', https, bytes.slice(0, 40));
      expect(body, bytes.slice(0, 40)).toBeTruthy();
    }
  });

  it('keeps its cookies to itself', async () => {
    const { headers } = await http.ask('/en?set');
    expect(headers['set-cookie']).toEqual([
      `${https ? '__Host-' : ''}locale=en; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${https ? '; Secure' : ''}`,
    ]);
  });
});

it('a page that cannot be made is defended, and tells the number under which the log has it', async () => {
  const away = await startAway(inject('databaseUrl'));
  const http = new Connection(away.origin);
  for (const path of ['/en', '/zh/news/nowhere', '/zh-hant', '/en/search?q=x']) {
    const { status, headers, body } = await http.ask(path);
    expect(status).toBe(503);
    expectDefended(headers, 'page', false, path);
    expect(headers['retry-after']).toBe('5');
    expect(headers['x-request-id']).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
    expect(body).toContain(`<code>${headers['x-request-id']}</code>`);
  }
  http.close();
  await away.stop();
});

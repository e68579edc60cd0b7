import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { Connection, sendRaw } from '../support/http';

process.env.DATABASE_URL = inject('databaseUrl');
const { longChannel, person } = await import('../support/newsroom');
const { db } = await import('@/platform/db/client');

const origin = inject('origin');
const http = new Connection(origin);
const release = '/en/news/zhou-min-keynote-2020-cpas';

const long = await longChannel(await person('Wang Lan'));

afterAll(() => db().$disconnect());

const everyPage = [
  ['/en', 200],
  ['/zh', 200],
  ['/en/channels/guides', 200],
  [`/zh${long}?page=2`, 200],
  ['/en/departments/newsroom', 200],
  ['/zh/archive/2020', 200],
  ['/en/archive/2020/11', 200],
  ['/zh/site-map', 200],
  [release, 200],
  ['/zh/news/zhou-min-keynote-2020-cpas', 200],
  ['/en/news/nothing-here', 404],
  ['/zh/nowhere', 404],
  ['/en/news/zhongwen-biaodian', 404],
] as const;

/** Bytes of an answer without any decoding. */
function raw(
  path: string,
  headers: Record<string, string>,
): Promise<{ headers: Record<string, unknown>; body: Buffer; status: number }> {
  return new Promise((resolve, reject) => {
    const asked = request(origin + path, { headers }, (response) => {
      buffer(response).then(
        (body) => resolve({ headers: response.headers, body, status: response.statusCode ?? 0 }),
        reject,
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('every page', () => {
  it.each(everyPage)('%s is a complete document answered with %i', async (path, status) => {
    const { body, headers, ...answer } = await http.ask(path);
    expect(answer.status).toBe(status);
    const head = body.slice(0, body.indexOf('</head>'));
    const locale = path.startsWith('/zh') ? 'zh-Hans' : 'en';
    expect(body).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${locale}"`));
    expect(head).toMatch(/<title>[^<]+<\/title>/);
    if (status === 200) {
      expect(head).toMatch(/<link rel="canonical" href="http/);
      expect(head).toMatch(/<meta name="description" content="[^"]+/);
    } else expect(head).toMatch(/<meta name="robots" content="noindex/);
    expect(body).not.toMatch(/<template|id="S:|__next_error__|self\.__next|\/_next\/[^"]*\.js/);
    const scripts = body.match(/<script\b[^>]*>/g)?.filter((tag) => tag !== '<script type="application/ld+json">');
    expect(scripts).toEqual([
      expect.stringMatching(/^<script src="\/assets\/choices-[0-9a-f]{8}\.js">$/),
      expect.stringMatching(/^<script src="\/assets\/enhance-[0-9a-f]{8}\.js" defer="">$/),
    ]);
    expect(body).not.toMatch(/\son[a-z]+=|\sstyle=|<style/i);
    expect(headers['content-security-policy']).toMatch(/script-src 'self'/);
    expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('link');
    expect(headers.vary).toBe('Accept-Encoding');
  });
});

describe('the release', () => {
  it('stands in English word for word', async () => {
    const { body } = await http.ask(release);
    expect(body).toContain(
      'Vice President Zhou Min Attended the 2020 Annual Meeting of Chinese Public Administration Society',
    );
    expect(body).toMatch(/Source: <a [^>]+>Department of Public Technical Service<\/a>/);
    expect(body).toContain('<time dateTime="2020-11-05">2020-11-05</time>'.replace('dateTime', 'dateTime'));
    expect(body).toContain('about 25,000 member directors, experts and scholars participated online.</p>');
  });

  it('stands in Chinese, and each names the other', async () => {
    const { body } = await http.ask('/zh/news/zhou-min-keynote-2020-cpas');
    expect(body).toMatch(/来源：<a [^>]+>公共技术服务部<\/a>/);
    expect(body).toContain('十九届五中全会');
    expect(body).toMatch(/hrefLang="en" href="[^"]+\/en\/news\/zhou-min-keynote-2020-cpas"/i);
    expect((await http.ask(release)).body).toMatch(
      /hrefLang="zh-Hans" href="[^"]+\/zh\/news\/zhou-min-keynote-2020-cpas"/i,
    );
  });

  it('costs little: HTML, style sheet and scripts within their budgets', async () => {
    const brotli = { 'accept-encoding': 'br' };
    const html = await raw(release, brotli);
    const page = brotliDecompressSync(html.body).toString();
    const css = await raw(/href="(\/_next\/static\/[^"]+\.css)"/.exec(page)?.[1] ?? '', brotli);
    const scripts = await Promise.all(
      [...page.matchAll(/src="(\/assets\/[^"]+)"/g)].map(([, path]) => raw(path ?? '', brotli)),
    );
    const script = scripts.reduce((bytes, { body }) => bytes + body.length, 0);
    expect([css, ...scripts].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(css.body.length).toBeLessThan(20_000);
    expect(script).toBeLessThan(10_000);
    expect(html.body.length + css.body.length + script).toBeLessThan(30_000);
    expect(css.headers['cache-control']).toMatch(/immutable/);
  });
});

describe('codings', () => {
  it('each have their own strong ETag and the same words', async () => {
    const plain = await raw(release, {});
    const br = await raw(release, { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await raw(release, { 'accept-encoding': 'gzip' });
    expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    const etags = [plain, br, gzip].map(({ headers }) => String(headers.etag));
    expect(new Set(etags).size).toBe(3);
    for (const etag of etags) expect(etag).toMatch(/^"[\w-]+"$/);
  });

  it('are not sent again to a reader who has them', async () => {
    const first = await raw(release, { 'accept-encoding': 'br' });
    const again = await raw(release, { 'accept-encoding': 'br', 'if-none-match': String(first.headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect(again.headers).not.toHaveProperty('content-length');
    expect((await raw(release, { 'if-none-match': '"something-else"' })).status).toBe(200);
  });

  it('have the same headers for HEAD, and no body', async () => {
    const get = await http.ask(release);
    const head = await http.ask(release, { method: 'HEAD' });
    expect(head.body).toBe('');
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  it('are fit for a shared cache in front', async () => {
    const { headers } = await http.ask(release);
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=1, must-revalidate');
    expect(headers['surrogate-key']).toMatch(/address:en\/zhou-min-keynote-2020-cpas article:[0-9a-f-]{36}/);
  });
});

describe('languages', () => {
  it('/ chooses by what the browser asks for, and remembers a choice', async () => {
    expect((await http.ask('/', { headers: { 'accept-language': 'en-GB,en' } })).headers.location).toBe('/en');
    expect((await http.ask('/', { headers: { 'accept-language': 'zh-CN' } })).headers.location).toBe('/zh');
    const chosen = await http.ask(`${release}?set`);
    expect([chosen.status, chosen.headers.location]).toEqual([303, release]);
    const [cookie] = chosen.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^locale=en; Path=\/; Max-Age=\d+; SameSite=Lax; HttpOnly$/);
    const again = await http.ask('/', {
      headers: { 'accept-language': 'zh', cookie: String(cookie).split(';')[0] ?? '' },
    });
    expect([again.status, again.headers.location, again.headers['cache-control']]).toEqual([302, '/en', 'no-store']);
  });

  it('a text without a sibling says where the switch leads before it is followed', async () => {
    const { body } = await http.ask('/zh/news/zhongwen-biaodian');
    expect(body).not.toMatch(/hrefLang="en"[^>]*news\/zhongwen-biaodian/i);
    expect(body).toMatch(/href="\/en\/channels\/guides\?set"|href="\/en\/channels\/notices\?set"/);
    const missing = await http.ask('/en/news/zhongwen-biaodian');
    expect(missing.status).toBe(404);
    expect(missing.body).toMatch(/href="\/zh\/news\/zhongwen-biaodian(\?set)?"/);
  });
});

describe('requests that no reader makes', () => {
  it.each([
    ['/en/news/%ff', 400],
    ['/%', 400],
    ['/en/news/%00', 404],
    ['/en/%2e%2e/admin', 404],
    ['/en/../admin', 404],
    ['/en/news/..%2f..%2fadmin', 404],
    ['//evil.example/en', 404],
    ['/en/status/404', 404],
    ['/zh/preview/zh.x.y.z', 404],
    [`${release}.rsc`, 404],
    ['/en.rsc', 404],
    ['/_next/data/x.json', 404],
    ['/_next/static/../../package.json', 404],
    ['/assets/..%2f..%2fpackage.json', 404],
    ['/package.json', 404],
    ['/.env', 404],
    ['/en/channels/guides?page=999', 404],
    ['/en/channels/guides?page=%00', 404],
    [`/en/news/${'长'.repeat(90)}`, 404],
    [`/en/${'a'.repeat(9_000)}`, 404],
  ])('%s answers %i', async (path, status) => {
    const answer = await http.ask(encodeURI(path).replaceAll('%25', '%'));
    expect(answer.status).toBe(status);
    expect(answer.body).not.toMatch(/at .*\.js:|node_modules|Error:/);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s on a page is 405', async (method) => {
    const answer = await http.ask(release, { method, body: method.startsWith('P') ? 'x=1' : undefined });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('headers that steer the framework steer nothing', async () => {
    const before = await http.ask(release);
    const { body: chinese } = await http.ask('/zh');
    const steering: Record<string, string>[] = [
      { RSC: '1' },
      { RSC: '1', 'Next-Router-Prefetch': '1' },
      { 'Next-Router-State-Tree': '%5B%22%22%5D' },
      { 'x-next-intl-locale': 'zh' },
      { 'x-middleware-subrequest': 'src/middleware:src/middleware' },
      { 'x-original-url': '/admin' },
      { 'x-rewrite-url': '/admin' },
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
      { host: 'evil.example' },
      { cookie: 'locale=zh; __prerender_bypass=1; NEXT_LOCALE=zh' },
      { 'x-nonce': 'abc', 'content-security-policy': "script-src 'nonce-abc'" },
      { 'x-tongwen-render': '1' },
      { 'next-action': 'x' },
    ];
    for (const headers of steering) {
      const answer = await http.ask(`${release}?_rsc=x&junk=${Math.random()}`, {
        headers: headers as Record<string, string>,
      });
      expect(answer.body, JSON.stringify(headers)).toBe(before.body);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    }
    expect((await http.ask('/zh')).body).toBe(chinese);
    expect(before.body).not.toContain('evil.example');
  });

  it('what is not HTTP gets 400 or 431, and the server goes on', async () => {
    expect(await sendRaw(origin, 'rubbish\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
    expect(await sendRaw(origin, `GET /en HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431/,
    );
    expect(await sendRaw(origin, 'GET /en\x00 HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
    expect((await http.ask('/en')).status).toBe(200);
  });

  it('10,000 unknown addresses leave what is read where it was, within bounds', async () => {
    const connections = Array.from({ length: 8 }, () => new Connection(origin));
    const statuses = new Set<number>();
    await Promise.all(
      connections.map(async (connection, at) => {
        for (let number = 0; number < 50; number += 1) {
          statuses.add((await connection.ask(`/en/news/unknown-${at}-${number}`)).status);
          for (let more = 0; more < 24; more += 1)
            statuses.add((await connection.ask(`/en/unknown/${at}/${number}/${more}`)).status);
        }
        connection.close();
      }),
    );
    expect([...statuses]).toEqual([404]);
    expect((await http.ask(release)).status).toBe(200);
  });
});

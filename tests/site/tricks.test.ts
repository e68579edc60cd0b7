import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Connection, sendRaw } from '../support/http';
import { inTurns, knock } from '../support/knock';

process.env.DATABASE_URL = inject('databaseUrl');
process.env.DATA_DIR = inject('dataDir');
const origin = inject('origin');
const { makeWorld, markerOf } = await import('../support/desk-world');
const { previewToken } = await import('@/newsroom/editions/preview');
const { db } = await import('@/platform/db/client');

let world: import('../support/desk-world').World;
let secretPaths: string[];
let token: string;

beforeAll(async () => {
  world = await makeWorld();
  secretPaths = ['/admin', '/admin/people', `/admin/articles/${world.articleId}/en`, '/admin/reports'];
  const { id } = await db().edition.findFirstOrThrow({ where: { localization: { articleId: world.articleId } } });
  token = await previewToken(id, 'en', new Date());
});

afterAll(async () => {
  await world.restore();
  await db().$disconnect();
});

/** Words of the desk that stand behind its door, and what was planted there. */
const shows = (text: string) =>
  text.includes(world.mark) || /Person suspended|href="\/admin\/(people|profile)"/.test(text);

const tree = encodeURIComponent(
  JSON.stringify([
    '',
    { children: ['admin', { children: ['people', { children: ['__PAGE__', {}] }] }] },
    null,
    null,
    true,
  ]),
);
const middleware = ['middleware', 'src/middleware', 'proxy', 'src/proxy'].map((name) => Array(5).fill(name).join(':'));

/** By which somebody has got past somebody’s door once, or could. */
const headers: Record<string, string>[] = [
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1' },
  { RSC: '1', 'Next-Router-Prefetch': '2', 'Next-Router-State-Tree': tree },
  { RSC: '1', 'Next-Router-State-Tree': tree, 'Next-Url': '/admin/people' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/admin/people/__PAGE__' },
  ...middleware.map((name) => ({ 'x-middleware-subrequest': name })),
  { 'x-middleware-rewrite': '/admin/people' },
  { 'x-middleware-next': '1', 'x-middleware-invoke': '1', 'x-middleware-prefetch': '1' },
  {
    'x-middleware-set-cookie': 'tongwen=1',
    'x-middleware-request-cookie': 'tongwen=1',
    'x-middleware-override-headers': 'cookie',
  },
  { 'x-original-url': '/admin/people', 'x-rewrite-url': '/admin/people' },
  {
    'x-invoke-path': '/admin/people',
    'x-invoke-status': '200',
    'x-invoke-query': '%7B%7D',
    'x-invoke-output': '/admin/people',
  },
  { 'x-matched-path': '/admin/people', 'x-now-route-matches': '1=people' },
  {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '1',
    'x-forwarded-prefix': '/evil',
  },
  { 'x-forwarded-uri': '/admin/people', 'x-http-method-override': 'PUT', 'x-action-forwarded': '1' },
  { 'x-nextjs-data': '1', 'x-next-revalidated-tags': 'a', 'x-prerender-revalidate': '1' },
  { 'x-tongwen-render': '1', 'x-tongwen-client': '127.0.0.1', 'x-request-id': '1' },
  { Cookie: '__prerender_bypass=1; __next_preview_data=1; tongwen=; tongwen=%00; __Host-tongwen=1' },
  { Cookie: 'tongwen[]=1; tongwen=undefined; tongwen=null' },
  { Authorization: 'Basic YWRtaW46YWRtaW4=' },
  { Purpose: 'prefetch', 'Sec-Purpose': 'prefetch;prerender', 'Upgrade-Insecure-Requests': '1' },
];

const spelt = (build: string): string[] => [
  '/%61dmin/people',
  '/admin/%70eople',
  '/%2561dmin/people',
  '//admin/people',
  '/admin//people',
  '/admin/./people',
  '/admin/x/../people',
  '/en/../admin/people',
  '/en/%2e%2e/admin/people',
  '/en/%2E%2E%2Fadmin%2Fpeople',
  '/en%2F..%2Fadmin%2Fpeople',
  '/en/..%5cadmin%5cpeople',
  '/admin%2Fpeople',
  '\\admin\\people',
  '/admin\\people',
  '/ADMIN/people',
  '/Admin/People',
  '/admin/people.',
  '/admin./people',
  '/admin/people/.',
  '/admin/people/',
  '/admin/people.rsc',
  '/admin.rsc',
  '/admin/people.prefetch.rsc',
  '/admin/people.segments/_tree.segment.rsc',
  '/admin/people.segments/admin/people/__PAGE__.segment.rsc',
  '/admin/people/_tree.segment.rsc',
  '/admin/people.json',
  '/admin/people.txt',
  '/admin/people.html',
  `/_next/data/${build}/admin/people.json`,
  `/_next/data/${build}/en/admin/people.json`,
  '/_next/image?url=%2Fadmin%2Fpeople&w=640&q=75',
  '/_next/image?url=http%3A%2F%2F127.0.0.1%2Fadmin&w=640&q=75',
  '/_next/static/../../admin/people',
  '/_next/static/%2e%2e/%2e%2e/server/app/admin/people/page.js',
  '/_next/../server/server-reference-manifest.json',
  '/admin/people;jsessionid=1',
  '/admin;/people',
  '/admin/people%00',
  '/admin/people%00.html',
  '/%c0%ae%c0%ae/admin/people',
  '/%e0%80%af/admin/people',
  '/%ef%bc%8fadmin/people',
  '/admin/people?_rsc=1abcd',
  '/en?_rsc=1abcd',
  '/admin/people?__nextLocale=en&nxtPid=1',
  '/admin/people?x-middleware-subrequest=1#/en',
  '/en/admin/people',
  '/zh-hant/../admin/people',
  '/index/admin/people',
  '/en/preview/guessed',
  '/preview/en.guessed/../../admin/people',
  'http://127.0.0.1/admin/people',
  'http://evil.example/admin/people',
  'HTTPS://user:password@evil.example/admin/people',
];

const build = readFileSync('.next/BUILD_ID', 'utf8').trim();

it('the same eyes see it where there is a right to it', async () => {
  for (const path of secretPaths.slice(0, 3)) {
    const { body } = await knock(origin, path, world.cookies[path.endsWith('people') ? 'a' : 'c'] ?? '');
    expect(shows(body), path).toBe(true);
  }
});

describe.each(['nobody', 'x'])('the desk stays shut for %s', (who) => {
  const cookie = () => world.cookies[who] ?? '';
  const hidden = (path: string) => (who === 'x' ? path !== '/admin' : true);

  async function tell(asked: { path: string; headers?: Record<string, string>; method?: string }[]): Promise<string[]> {
    const wrong: string[] = [];
    await inTurns(asked, async ({ path, headers: sent = {}, method }) => {
      const http = new Connection(origin);
      const Cookie = [cookie(), sent.Cookie].filter(Boolean).join('; ');
      const answer = await http.ask(path, { method, headers: { ...sent, ...(Cookie && { Cookie }) } });
      http.close();
      const what = `${method ?? 'GET'} ${path} ${JSON.stringify(sent).slice(0, 150)}`;
      // A contributor is in: what is hidden from her is what was planted.
      if (who === 'x' ? answer.body.includes(world.mark) : shows(answer.body)) wrong.push(`${what} shows the desk`);
      if (answer.status >= 500) wrong.push(`${what} answers ${answer.status}`);
      if (JSON.stringify(answer.headers).includes('evil')) wrong.push(`${what} leads elsewhere`);
    });
    return wrong;
  }

  it('whatever headers are sent', async () => {
    const paths = [...secretPaths.filter(hidden), '/en', '/preview/en.guessed'];
    expect(await tell(paths.flatMap((path) => headers.map((sent) => ({ path, headers: sent }))))).toEqual([]);
  });

  it('however its address is spelt, as a page and as its data', async () => {
    const rsc = { RSC: '1', 'Next-Router-Prefetch': '1' };
    const asked = spelt(build).flatMap((path) => [{ path }, { path, headers: rsc }]);
    expect(await tell(asked)).toEqual([]);
  });

  it('whatever method is used', async () => {
    const methods = ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'QUERY'];
    expect(
      await tell(methods.flatMap((method) => secretPaths.filter(hidden).map((path) => ({ path, method })))),
    ).toEqual([]);
  });
});

it('a preview opens by its whole token and in no other spelling of it', async () => {
  const opens = async (path: string, sent = {}) =>
    (await knock(origin, path, '', { headers: sent })).body.includes(markerOf(world.mark, 'draft'));
  expect(await opens(`/preview/${token}`)).toBe(true);
  const [language = '', edition = '', expiry = '', signature = ''] = token.split('.');
  const others = [
    `/preview/${language}.${edition}.${expiry}.${'A'.repeat(43)}`,
    `/preview/${language}.${edition}.zzzzzzzz.${signature}`,
    `/preview/zh.${edition}.${expiry}.${signature}`,
    `/preview/${token.slice(0, -1)}`,
    `/preview/${token}%00`,
    `/en/preview/${token}`,
    `/zh-hant/preview/${token}`,
    `/preview/${token}.rsc`,
    `/preview/${token}/`,
    `/api/preview/${token}`,
  ];
  for (const path of others) expect(await opens(path), path).toBe(false);
  for (const sent of headers.slice(0, 6))
    expect((await knock(origin, `/preview/${token}`, '', { headers: sent })).body).not.toMatch(/^\d:/);
});

describe('requests that two readers would read differently', () => {
  const host = new URL(origin).host;
  const inside = `GET /admin/people HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
  const raw: Record<string, string> = {
    'HTTP/1.0 without a host': 'GET /admin/people HTTP/1.0\r\n\r\n',
    'HTTP/0.9': 'GET /admin/people\r\n\r\n',
    'two hosts': `GET /admin/people HTTP/1.1\r\nHost: ${host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    'no host': 'GET /admin/people HTTP/1.1\r\nConnection: close\r\n\r\n',
    'the host of another': `GET /admin/people HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    'an absolute target': `GET http://${host}/admin/people HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    'a length and chunks': `POST /en HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inside}`,
    'two lengths': `POST /en HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 0\r\nContent-Length: ${inside.length}\r\n\r\n${inside}`,
    'chunks twice': `POST /en HTTP/1.1\r\nHost: ${host}\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n${inside}`,
    'chunks in disguise': `POST /en HTTP/1.1\r\nHost: ${host}\r\nTransfer-Encoding: xchunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n${inside}`,
    'a space before the colon': `POST /en HTTP/1.1\r\nHost: ${host}\r\nContent-Length : ${inside.length}\r\n\r\n${inside}`,
    'a folded header': `POST /en HTTP/1.1\r\nHost: ${host}\r\nX: a\r\n Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n`,
    'bare ends of line': `GET /en HTTP/1.1\nHost: ${host}\nConnection: close\n\n${inside}`,
    'a bare end in a header': `GET /en HTTP/1.1\r\nHost: ${host}\r\nX: a\nCookie: b\r\nConnection: close\r\n\r\n`,
    'a length that is none': `POST /en HTTP/1.1\r\nHost: ${host}\r\nContent-Length: +4\r\n\r\nabcd${inside}`,
    'a body behind a page': `GET /en HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${inside.length}\r\n\r\n${inside}GET /readyz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    'a NUL in the target': `GET /admin/people\0 HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    'half of UTF-8 in the target': `GET /admin\xc0\xaf HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    CONNECT: `CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
    'a tunnel': `GET /admin/people HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n\r\n`,
  };
  /** How often somebody is answered: a second answer would be that of what was hidden in the first request. */
  const once = [
    'a length and chunks',
    'two lengths',
    'chunks twice',
    'chunks in disguise',
    'a space before the colon',
    'a length that is none',
  ];

  it('show nothing, lead nowhere else, and hide no second request', async () => {
    const wrong: string[] = [];
    await inTurns(
      Object.entries(raw),
      async ([name, bytes]) => {
        const answer = await sendRaw(origin, bytes, 1_000);
        if (shows(answer)) wrong.push(`${name} shows the desk`);
        if (/^location:.*evil/im.test(answer)) wrong.push(`${name} leads elsewhere`);
        if (/^HTTP\/1\.1 5/m.test(answer)) wrong.push(`${name} is a fault of the server`);
        const statuses = answer.match(/^HTTP\/1\.1 \d+/gm) ?? [];
        if (once.includes(name) && !(statuses.length === 1 && /4\d\d$/.test(statuses[0] ?? '')))
          wrong.push(`${name} is answered ${statuses.join(', ')}`);
      },
      10,
    );
    expect(wrong).toEqual([]);
  });
});

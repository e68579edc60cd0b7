import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { formFor } from '../support/desk-post';
import { Connection, sendRaw } from '../support/http';
import { type Site, startSite } from '../support/start-site';
import { type Wire, wireTo } from '../support/wire';

process.env.DATABASE_URL = inject('databaseUrl');
const { account, enterBy } = await import('../support/people');
const { makePages } = await import('../support/make-pages');
const { db } = await import('@/platform/db/client');

/** A site that writes all it has to say, on a database that can be taken from it, behind no proxy. */
let site: Site;
let wire: Wire;
let http: Connection;

beforeAll(async () => {
  wire = await wireTo(inject('databaseUrl'));
  const env = { DATABASE_URL: wire.url, DATA_DIR: inject('dataDir'), WEB_CONCURRENCY: '1' };
  site = await startSite({ ...env, LOG_LEVEL: 'debug', TRUSTED_PROXIES: '192.0.2.1' });
  http = new Connection(site.origin);
});
afterAll(async () => {
  http.close();
  await site.stop();
  wire.close();
  await db().$disconnect();
});

const lines = () =>
  site
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'));

const post = (path: string, action: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const form = formFor(action, fields);
  return http.ask(path, { ...form, headers: { ...form.headers, origin: site.origin, ...headers } });
};

it('whoever says to be a proxy and is none is not believed', async () => {
  const plain = await http.ask('/en/news/zhou-min-keynote-2020-cpas');
  const spoofed = {
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-real-ip': '203.0.113.9',
    forwarded: 'for=203.0.113.9;host=evil.example;proto=https',
    host: 'evil.example',
  };
  const { body, headers } = await http.ask('/en/news/zhou-min-keynote-2020-cpas?fresh', { headers: spoofed });
  expect(body).toBe(plain.body);
  expect(headers['strict-transport-security']).toBeUndefined();
  const door = await http.ask('/admin', { headers: spoofed });
  expect([door.status, door.headers.location]).toEqual([307, '/admin/sign-in?next=%2Fadmin']);
  const chosen = await http.ask('/en?set', { headers: spoofed });
  expect(chosen.headers['set-cookie']?.[0]).toMatch(/^locale=en;(?!.*Secure)/);

  const { id, email } = await account('editor');
  for (let number = 0; number < 6; number += 1) {
    const from = { 'x-forwarded-for': `203.0.113.${number}`, 'x-real-ip': `203.0.113.${number}` };
    await post('/admin/sign-in', 'signIn', { email, password: 'not this one either' }, from);
  }
  const events = await db().auditEvent.findMany({ where: { personId: id } });
  expect(events.length).toBeGreaterThan(0);
  expect(JSON.stringify(events, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
    '203.0.113.',
  );
});

it('nothing leads off this site', async () => {
  const { host } = new URL(site.origin);
  const signs = ['//evil.example', '/\\evil.example', '/%5cevil.example', '/%2f%2fevil.example', '/%0d%0aX-Evil:%201'];
  const tails = ['', '/', '/..', '/?set', '?set', '/%2e%2e/', '?next=//evil.example', '/report'];
  const heads = ['', '/en', '/zh', '/zh-hant', '/admin', '/admin/sign-in', '/share', '/preview', '/media', '/en/news'];
  for (const head of heads)
    for (const sign of signs)
      for (const tail of tails) {
        const path = head + sign + tail;
        const { headers } = await http.ask(path);
        const to = headers.location ?? '';
        expect(to, path).not.toMatch(/^[^/]|^\/[/\\]/);
        expect(new URL(to, site.origin).host, path).toBe(host);
        expect(headers['x-evil'], path).toBeUndefined();
      }
  const absolute = await sendRaw(
    site.origin,
    `GET http://evil.example/en/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
  );
  expect(absolute).toMatch(/\r\nLocation: \/en\r\n/);
});

it('what goes wrong is told as a number, and stands in the log under it, without secrets', async () => {
  const secret = (name: string) => `Marker-${name}-7391`;
  const { email, ...editor } = await account('editor', 'administrator');
  const { session } = await enterBy({ email, password: editor.password });
  const cookie = `tongwen=${session}`;
  await makePages().then(({ draft }) => http.ask(draft.en));
  const asked = async () => {
    await post(
      '/admin/sign-in',
      'signIn',
      { email, password: secret('password') },
      { cookie: `tongwen=${secret('cookie')}` },
    );
    await post('/admin/sign-in', 'signIn', { email, password: editor.password });
    await http.ask(`/admin/invitation/${secret('invitation')}`);
    await http.ask(`/admin/reset/${secret('reset')}`);
    await http.ask(`/preview/en.${secret('preview')}`);
    await http.ask(`/en/search?q=${secret('question')}`);
    await post('/admin/sign-in', 'signIn', { email: secret('mail'), password: '' });
    return http.ask('/admin', { headers: { cookie, authorization: `Bearer ${secret('bearer')}` } });
  };
  await asked();
  wire.cut();
  await expect.poll(async () => (await http.ask('/en/news/nowhere-yet')).status).toBe(503);
  const room = await asked();
  const number = String(room.headers['x-request-id']);
  expect(room.body).toContain(number);
  expect(room.body).not.toMatch(/at \w+ \(|prisma|ECONN|postgres/i);
  const page = await http.ask('/en/news/nowhere-either');
  const form = await post('/admin/sign-in', 'signIn', { email, password: editor.password });
  expect(form.body).toContain(`{"key":"fault","params":{"number":"${form.headers['x-request-id']}"}}`);
  for (const each of [number, String(form.headers['x-request-id']), String(page.headers['x-request-id'])]) {
    const told = () =>
      lines()
        .map((line) => JSON.parse(line))
        .filter(({ requestId }) => requestId === each);
    await expect.poll(() => told().filter(({ error }) => error?.stack?.includes('at ')).length).toBeGreaterThan(0);
  }
  const log = lines().join('\n');
  expect(log).not.toMatch(/Marker-\w+-7391/);
  expect(log).not.toContain(session);
  expect(log).not.toContain(editor.password);
  expect(
    site
      .output()
      .split('\n')
      .filter((line) => /^(?!{).*(Error:|\bat )/.test(line)),
  ).toEqual([]);
});

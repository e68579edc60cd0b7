import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { pictureUpload } from '@/newsroom/pictures/rules';
import { formFor } from '../support/desk-post';
import { Connection, sendRaw } from '../support/http';

process.env.DATABASE_URL = inject('databaseUrl');
const { account, enterBy } = await import('../support/people');
const { db } = await import('@/platform/db/client');

const origin = inject('origin');
const http = new Connection(origin);
let cookie = '';
let id = '';

beforeAll(async () => {
  const made = await account('editor');
  id = made.id;
  cookie = `tongwen=${(await enterBy(made)).session}`;
});
afterAll(async () => {
  http.close();
  await db().$disconnect();
});

const person = () => db().person.findUniqueOrThrow({ where: { id }, select: { name: true, version: true } });
const sessions = () => db().session.count({ where: { personId: id } });

async function rename(headers: Record<string, string>, name = 'Somebody else') {
  const form = formFor('changeProfile', { version: String((await person()).version), name, deskLocale: '' });
  return http.ask('/admin/profile', { ...form, headers: { ...form.headers, cookie, ...headers } });
}

it('a form of this site is taken', async () => {
  const answer = await rename({ origin }, 'Lu Yanping');
  expect([answer.status, answer.body]).toEqual([200, expect.stringContaining('"status":"done"')]);
  expect((await person()).name).toBe('Lu Yanping');
  expect((await rename({ origin, 'sec-fetch-site': 'same-origin' }, 'Lu Yan')).status).toBe(200);
  expect((await person()).name).toBe('Lu Yan');
});

const elsewhere: Record<string, string>[] = [
  {},
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: `${origin}.evil.example` },
  { origin: 'http://localhost:1' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin },
  { 'sec-fetch-site': 'none', origin },
  { referer: `${origin}/admin/profile` },
  { origin: 'https://evil.example', referer: `${origin}/admin/profile` },
  { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
  { origin: 'https://evil.example', 'x-http-method-override': 'POST', 'x-forwarded-proto': 'https' },
];

it.each(elsewhere)('whatever is sent with %j changes nothing', async (headers) => {
  const before = [await person(), await sessions(), await db().picture.count(), await db().auditEvent.count()];
  const renamed = await rename(headers);
  expect([renamed.status, renamed.body]).toEqual([
    403,
    'Only pages of this site may send this. 只能从本站页面提交。\n',
  ]);
  const signOut = formFor('signOut', {});
  const left = await http.ask('/admin', { ...signOut, headers: { ...signOut.headers, cookie, ...headers } });
  expect(left.status).toBe(403);
  const octets = { 'content-type': 'application/octet-stream', cookie, ...headers };
  expect((await http.ask(pictureUpload, { method: 'POST', body: 'x', headers: octets })).status).toBe(403);
  if (headers.origin || headers['sec-fetch-site']) {
    const form = { 'content-type': 'application/x-www-form-urlencoded', ...headers };
    expect((await http.ask('/api/reports', { method: 'POST', body: 'page=x', headers: form })).status).toBe(403);
  }
  expect([await person(), await sessions(), await db().picture.count(), await db().auditEvent.count()]).toEqual(before);
});

it('neither does another method', async () => {
  const before = await person();
  for (const method of ['GET', 'HEAD']) {
    const { headers } = formFor('changeProfile', {});
    const query = `?version=${before.version}&name=Somebody+else&deskLocale=`;
    await http.ask(`/admin/profile${query}`, { method, headers: { ...headers, cookie, origin } });
  }
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
    const { status, headers } = await http.ask('/admin/profile', { method, headers: { cookie, origin } });
    expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD, POST']);
  }
  expect(await person()).toEqual(before);
});

it('neither does another type than that of the form', async () => {
  const before = await person();
  const types = ['application/x-www-form-urlencoded', 'application/json', 'text/html', 'image/svg+xml', ''];
  for (const type of types) expect((await rename({ origin, 'content-type': type })).status, type).toBe(415);
  const { body } = formFor('changeProfile', {});
  const plain = { origin, cookie, 'content-type': 'text/plain' };
  expect((await http.ask('/admin/profile', { method: 'POST', body, headers: plain })).status).toBe(415);
  for (const type of [
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/x-www-form-urlencoded',
    'image/png',
  ]) {
    const headers = { origin, cookie, 'content-type': type };
    expect((await http.ask(pictureUpload, { method: 'POST', body: 'x', headers })).status, type).toBe(415);
  }
  expect(await person()).toEqual(before);
});

it('what cannot be decoded is 400', async () => {
  const before = await person();
  const form = formFor('changeProfile', { version: '1', name: 'Somebody else', deskLocale: '' });
  const send = (body: string, headers = {}) =>
    http.ask('/admin/profile', { ...form, body, headers: { ...form.headers, cookie, origin, ...headers } });
  for (const body of ['', 'rubbish', '\u0000\u00ff', form.body.slice(0, -10), form.body.replace('"$K1"', '"$9"')]) {
    const answer = await send(body);
    expect([answer.status, answer.body]).toEqual([400, 'What was sent cannot be read. 提交的内容无法读取。\n']);
  }
  expect((await send('[', { 'content-type': 'text/plain;charset=UTF-8' })).status).toBe(400);
  expect((await send(form.body, { 'x-action-forwarded': '1' })).status).toBe(400);
  expect(await person()).toEqual(before);
});

it('what is too much is 413, announced or not', async () => {
  const { host } = new URL(origin);
  const post = (path: string, more: string[], body = '') =>
    sendRaw(origin, [`POST ${path} HTTP/1.1`, `Host: ${host}`, `Origin: ${origin}`, ...more, '', body].join('\r\n'));
  const form = 'Content-Type: multipart/form-data; boundary=x';
  const octets = 'Content-Type: application/octet-stream';
  const session = `Cookie: ${cookie}`;
  for (const answer of [
    await post('/admin/profile', [form, session, `Content-Length: ${4 * 1024 * 1024 + 1}`]),
    await post(pictureUpload, [octets, session, `Content-Length: ${21 * 1024 * 1024 + 1}`]),
    // Strangers have little to say.
    await post('/admin/sign-in', [form, `Content-Length: ${256 * 1024 + 1}`]),
    await post('/admin/sign-in', [form, 'Transfer-Encoding: chunked'], `40001\r\n${'x'.repeat(0x40001)}\r\n`),
  ])
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*This is more than (4 MB|21 MB|256 KB)\./);
});

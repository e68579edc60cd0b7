import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

process.env.DATABASE_URL = inject('databaseUrl');
const { roles } = await import('@/newsroom/people/roles');
const { previewToken } = await import('@/newsroom/editions/preview');
const { createArticle } = await import('@/newsroom/articles/commands/create-article');
const { account, enterBy } = await import('../support/people');
const { allEvents, asOwner } = await import('../support/audit');
const { desk, person, text } = await import('../support/newsroom');
const { db } = await import('@/platform/db/client');

type Role = (typeof roles)[number];

const cookies: Partial<Record<Role, string>> = {};
const ids: Partial<Record<Role, string>> = {};

beforeAll(async () => {
  for (const role of roles) {
    const somebody = await account(role);
    ids[role] = somebody.id;
    cookies[role] = `tongwen=${(await enterBy(somebody)).session}`;
  }
});
afterAll(() => db().$disconnect());

const ask = (path: string, role?: Role) =>
  fetch(`${inject('origin')}${path}`, { redirect: 'manual', headers: role ? { cookie: cookies[role] ?? '' } : {} });
const last = (event: string) => db().auditEvent.findFirst({ where: { event }, orderBy: { sequence: 'desc' } });

describe('the audit', () => {
  it.each(roles)('opens to administrators and auditors, and to no %s unless it is one', async (role) => {
    const opens = role === 'administrator' || role === 'auditor';
    expect((await ask('/admin/audit', role)).status).toBe(opens ? 200 : 403);
    for (const format of ['csv', 'json']) {
      const answer = await ask(`/admin/audit/export?format=${format}`, role);
      expect(answer.status).toBe(opens ? 200 : 403);
      if (!opens) expect(await answer.text()).toBe('');
    }
    const event = await db().auditEvent.findFirst({ where: { actorId: ids[role] }, orderBy: { sequence: 'asc' } });
    expect(event).toMatchObject({ event: opens ? 'audit.read' : 'access.denied', roles: role, from: '127.0.0.1' });
  });

  it('opens to nobody who is not signed in', async () => {
    const page = await ask('/admin/audit?event=person');
    expect([page.status, page.headers.get('location')]).toEqual([307, '/admin/sign-in?next=%2Fadmin%2Faudit']);
    expect((await ask('/admin/audit/export?format=csv')).status).toBe(401);
  });

  it('is taken along as a file that nobody keeps', async () => {
    const csv = await ask('/admin/audit/export?format=csv&event=person', 'auditor');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="audit-\d{4}-\d\d-\d\d\.csv"$/);
    expect(csv.headers.get('cache-control')).toMatch(/no-store/);
    expect(new Uint8Array(await csv.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    const json = await ask('/admin/audit/export?format=json', 'auditor');
    expect(((await json.json()) as unknown[]).length).toBeGreaterThan(20);
    expect(await last('audit.exported')).toMatchObject({ actorId: ids.auditor, details: { format: 'json' } });
    expect((await ask('/admin/audit/export?format=exe', 'auditor')).status).toBe(400);
  });

  it('tells of a preview that was opened, and from where', async () => {
    const { facts } = await desk();
    const { editionId } = await createArticle(await person('Wang Lan'), { facts, locale: 'en', text: text('Not yet') });
    const token = await previewToken(editionId, 'en', new Date());
    expect((await ask(`/preview/${token}`)).status).toBe(200);
    expect((await ask('/preview/en.made.up')).status).toBe(404);
    expect(await last('edition.previewRead')).toMatchObject({ editionId, from: '127.0.0.1', actorId: null });
  });
});

describe('npm run audit:verify', () => {
  const verify = (...args: string[]) =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      const child = spawn(process.execPath, ['src/server/launch/audit-verify.mjs', ...args], {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          DATABASE_URL: inject('databaseUrl'),
          DATA_DIR: inject('dataDir'),
        },
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          said += chunk;
        });
      child.on('close', (code) => resolve({ code, said }));
    });

  it('says that the log is whole, and by which hash it can be held to that', async () => {
    const { code, said } = await verify();
    expect(said).toMatch(/The audit log is whole: \d+ events from \d{4}-\S+Z to \d{4}-\S+Z\./);
    expect(code).toBe(0);
    const [, hash = ''] = /hash ([\da-f]{64})/.exec(said) ?? [];
    expect(await verify('--holds', hash)).toMatchObject({ code: 0 });
    const other = await verify('--holds', '0'.repeat(64));
    expect(other.said).toMatch(/not the one that was noted/);
    expect(other.code).toBe(1);
    expect(await verify('--holds', 'x')).toMatchObject({ code: 1 });
  });

  it('names the first event that was altered, and ends with 1', async () => {
    const third = (await allEvents()).at(2);
    const set = (to: string) =>
      asOwner(`UPDATE "AuditEvent" SET "requestId" = '${to}' WHERE "sequence" = ${third?.sequence}`);
    await set('altered');
    const { code, said } = await verify();
    await set(third?.requestId ?? '');
    expect(said).toContain(
      `✗ The audit log is broken: number ${third?.sequence} (${third?.at.toISOString()}, ${third?.event}) was altered.`,
    );
    expect(code).toBe(1);
    expect(await verify()).toMatchObject({ code: 0 });
  });
});

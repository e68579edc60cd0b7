import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Answer, bothWorkers, type Connection } from '../support/http';

process.env.DATABASE_URL = inject('databaseUrl');
const { account, enterBy, stranger } = await import('../support/people');
const { issueToken } = await import('@/newsroom/tokens/commands/issue-token');
const { db } = await import('@/platform/db/client');

const me = '/api/v1/me';
let workers: [Connection, Connection];
let somebody: Awaited<ReturnType<typeof account>>;
let token: string;

beforeAll(async () => {
  workers = await bothWorkers(inject('origin'));
  somebody = await account('editor');
  const asked = { email: somebody.email, role: 'editor', name: '', tokenName: 'Import', days: 7 } as const;
  ({ token } = await issueToken(stranger(), asked));
});
beforeEach(() => db().signInAttempt.deleteMany());
afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

const ask = (path: string, headers: Record<string, string> = {}, more: { method?: string; body?: string } = {}) =>
  workers[0].ask(path, { headers, ...more });
const bearer = (value: string) => ({ Authorization: `Bearer ${value}` });

/** Every refusal says in both languages what is wrong, and is kept by nobody. */
function expectProblem({ status, headers, body }: Answer, wanted: number, type: string) {
  expect([status, headers['content-type']]).toEqual([wanted, 'application/problem+json']);
  const problem = JSON.parse(body || '{}');
  expect(problem).toMatchObject({ type: `urn:tongwen:problem:${type}`, status: wanted, title: expect.any(String) });
  expect(problem.detail).toBe(problem.messages.en);
  expect(problem.messages.zh).toMatch(/\p{Script=Han}/u);
  expect(problem.instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(headers['cache-control']).toBe('private, no-store');
  expect(headers['set-cookie']).toBeUndefined();
}

describe('a token', () => {
  it('is told who it acts as and what it opens, by every worker', async () => {
    for (const worker of workers) {
      const { status, headers, body } = await worker.ask(me, { headers: { authorization: `bearer  ${token}` } });
      expect([status, headers['content-type']]).toEqual([200, 'application/json']);
      expect(headers['cache-control']).toBe('private, no-store');
      expect(JSON.parse(body)).toMatchObject({
        person: { id: somebody.id, email: somebody.email },
        token: { name: 'Import', prefix: token.slice(0, 9) },
        roles: [{ role: 'editor', channel: null, department: null, language: null }],
        languages: ['en', 'zh'],
        channels: null,
      });
      expect(JSON.parse(body).rights).toContain('edition.write');
      expect(body).not.toContain(token);
    }
    const head = await ask(me, bearer(token), { method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
  });

  it('is told to nobody else, and its end holds in every worker at once', async () => {
    const other = { email: somebody.email, role: 'editor', name: '', tokenName: 'Revoked', days: 7 } as const;
    const { token: revoked } = await issueToken(stranger(), other);
    await db().apiToken.updateMany({ where: { name: 'Revoked' }, data: { revokedAt: new Date() } });
    for (const worker of workers) expect((await worker.ask(me, { headers: bearer(revoked) })).status).toBe(401);
  });
});

describe('without one', () => {
  it('nothing is answered: not to a stranger, a session, nor a token at another place', async () => {
    const { session } = await enterBy(somebody);
    expect((await ask('/admin/profile', { Cookie: `tongwen=${session}` })).status).toBe(200);
    const nowhere: Answer[] = [
      await ask(me),
      await ask(me, { Cookie: `tongwen=${session}` }),
      await ask(me, { Cookie: `tongwen=${token}` }),
      await ask(`${me}?access_token=${token}&token=${token}`),
      await ask(me, { 'X-Api-Key': token, Authorization: `Basic ${btoa(`x:${token}`)}` }),
      await ask(me, { Authorization: token }),
    ];
    for (const answer of nowhere) {
      expectProblem(answer, 401, 'tokenMissing');
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="Tongwen"');
    }
  });

  it('and with a wrong one it says so, until there have been too many from one place', async () => {
    const from = { 'X-Forwarded-For': '198.51.100.44' };
    const { session } = await enterBy(somebody);
    for (const wrong of [`${token.slice(0, -2)}xx`, session, 'x', `${token},${token}`]) {
      const answer = await ask(me, { ...from, ...bearer(wrong) });
      expectProblem(answer, 401, 'tokenRefused');
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="Tongwen", error="invalid_token"');
    }
    const many = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        (workers[at % 2] as Connection).ask(me, { headers: { ...from, ...bearer('x') } }),
      ),
    );
    expect(many.filter(({ status }) => status === 429)).toHaveLength(4);
    const last = await ask(me, { ...from, ...bearer('x') });
    expectProblem(last, 429, 'tooOften');
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(me, { ...from, ...bearer(token) })).status).toBe(200);
    expect((await ask(me, { 'X-Forwarded-For': '198.51.100.45', ...bearer('x') })).status).toBe(401);
  });
});

describe('what the API does not have', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is answered 405 with what there is', async (method) => {
    for (const headers of [{}, bearer(token)]) {
      const answer = await ask(me, headers, { method });
      expectProblem(answer, 405, 'method');
      expect(answer.headers.allow).toBe('GET, HEAD');
    }
  });

  it.each(['/api/v1', '/api/v1/nothing', '/api/v1/me/too', '/api/v1/%E5%90%8C%E6%96%87?x=1'])(
    '%s is 404',
    async (path) => {
      expectProblem(await ask(path), 404, 'address');
      expectProblem(await ask(path, bearer(token), { method: 'POST', body: '{}' }), 404, 'address');
    },
  );
});

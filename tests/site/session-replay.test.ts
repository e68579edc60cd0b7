import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { builtActions } from '../support/build';
import { bothWorkers, type Connection } from '../support/http';
import { send } from '../support/knock';

process.env.DATABASE_URL = inject('databaseUrl');
const origin = inject('origin');
const { account, codeAt } = await import('../support/people');
const { change, password, person } = await import('../support/newsroom');
const { wholeSite } = await import('@/newsroom/people/roles');
const { openSession } = await import('@/newsroom/people/sessions');
const { makeSecret } = await import('@/newsroom/people/second-factor');
const { makeResetLink } = await import('@/newsroom/people/commands/reset-password');
const { removeSecondFactor } = await import('@/newsroom/people/commands/remove-second-factor');
const { unseal } = await import('@/platform/auth/seal');
const { readSecurity } = await import('@/newsroom/settings/read-security');
const { sessionCookie } = await import('@/platform/auth/cookie');
const { db } = await import('@/platform/db/client');

let workers: [Connection, Connection];
let admin: string;
let ctx: Awaited<ReturnType<typeof person>>;
let before: Awaited<ReturnType<typeof readSecurity>>;
const system = { actor: { kind: 'system' as const }, now: new Date(), requestId: 'test' };

beforeAll(async () => {
  workers = await bothWorkers(origin);
  before = await readSecurity(db());
  ctx = await person('Wang Lan');
  const { id } = await account('administrator');
  admin = await sessionOf(id);
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

const sessionOf = async (personId: string): Promise<string> =>
  `${sessionCookie()}=${await db().$transaction((tx) => openSession(tx, { ...system, now: new Date() }, personId, 'Test'))}`;

/** What each worker says to the holder of a cookie who asks for the own account. */
const askBoth = (cookie: string): Promise<number[]> =>
  Promise.all(
    workers.map(async (worker) => (await worker.ask('/admin/profile', { headers: { Cookie: cookie } })).status),
  );

const actions = new Map(builtActions().map((action) => [action.name, action]));

async function act(name: string, cookie: string, fields: Record<string, string>): Promise<void> {
  const action = actions.get(name);
  if (!action) throw new Error(`there is no ${name}`);
  const page = action.page.replace(/\[\.\.\.rest\]/, 'nowhere').replace(/\[\w+\]/g, 'guessed');
  const { state, to, body } = await send(origin, action, page, cookie, fields);
  if (state?.status !== 'done' && !to) throw new Error(`${name} was refused: ${body.slice(0, 300)}`);
}

type Case = { id: string; email: string; mine: string; other: string };
const versionOf = async (id: string) => String((await db().person.findUniqueOrThrow({ where: { id } })).version);

/** How sessions end, and which of two of one person: hers from which it is done, and another of hers. */
const endings: Record<string, { ends: ('mine' | 'other')[]; by: (one: Case) => Promise<unknown> }> = {
  'signing out': { ends: ['mine'], by: ({ mine }) => act('sign-out.signOut', mine, {}) },
  'signing out elsewhere': { ends: ['other'], by: ({ mine }) => act('profile.endSessions', mine, { session: '' }) },
  'being signed out by another': {
    ends: ['mine', 'other'],
    by: ({ id }) => act('people.endSessions', admin, { personId: id }),
  },
  'being suspended': {
    ends: ['mine', 'other'],
    by: async ({ id }) => act('people.suspendPerson', admin, { personId: id, version: await versionOf(id) }),
  },
  'other roles': {
    ends: ['mine', 'other'],
    by: async ({ id }) => {
      const roles = JSON.stringify(wholeSite('editor'));
      await act('people.changePerson', admin, { personId: id, version: await versionOf(id), name: 'Lu Yan', roles });
    },
  },
  'another password': {
    ends: ['other'],
    by: ({ mine }) => act('profile.changePassword', mine, { present: password, password: 'quite another pass phrase' }),
  },
  'a password chosen by a link': {
    ends: ['mine', 'other'],
    by: async ({ email }) => {
      const link = await makeResetLink({ ...system, now: new Date() }, { email, removeSecondFactor: false });
      await act('reset.resetPassword', '', {
        token: link.split('/').at(-1) ?? '',
        password: 'quite another pass phrase',
      });
    },
  },
  'a second factor that is turned on': {
    ends: ['other'],
    by: async ({ id, mine }) => {
      const totpSecret = await makeSecret(id);
      await db().person.update({ where: { id }, data: { totpSecret } });
      const code = codeAt((await unseal(totpSecret, id)) ?? '', new Date());
      await act('profile.confirmSecondFactor', mine, { code });
    },
  },
  'a second factor that is taken off by another': {
    ends: ['mine', 'other'],
    by: async ({ id }) => removeSecondFactor({ ...ctx, now: new Date() }, { personId: id }),
  },
  'half an hour without use': {
    ends: ['mine', 'other'],
    by: ({ id }) => db().session.updateMany({ where: { personId: id }, data: { seenAt: ago(30 * 60_000 + 1_000) } }),
  },
  'twelve hours in all': {
    ends: ['mine', 'other'],
    by: ({ id }) =>
      db().session.updateMany({ where: { personId: id }, data: { createdAt: ago(12 * 60 * 60_000 + 1_000) } }),
  },
  'a shorter time by the settings': {
    ends: ['mine', 'other'],
    by: async ({ id }) => {
      await db().session.updateMany({ where: { personId: id }, data: { seenAt: ago(6 * 60_000) } });
      await change(ctx, 'security', { ...before, idleMinutes: 5 });
    },
  },
};

const ago = (ms: number) => new Date(Date.now() - ms);

it.each(Object.entries(endings))(
  'after %s the old cookie opens nothing, in either worker, at once',
  async (_, { ends, by }) => {
    const { id, email } = await account('reviewer');
    const one: Case = { id, email, mine: await sessionOf(id), other: await sessionOf(id) };
    // Both workers have seen both, so that one that remembered would go on.
    expect(await Promise.all([askBoth(one.mine), askBoth(one.other)])).toEqual([
      [200, 200],
      [200, 200],
    ]);
    await by(one);
    const after = { mine: await askBoth(one.mine), other: await askBoth(one.other) };
    await change(ctx, 'security', before);
    for (const which of ['mine', 'other'] as const)
      expect(after[which], which).toEqual(ends.includes(which) ? [307, 307] : [200, 200]);
  },
);

import { beforeAll, describe, expect, it } from 'vitest';
import type { Ctx } from '@/newsroom/context';
import { createFirstAdministrator } from '@/newsroom/people/commands/create-first-administrator';
import { prepareFirstAdministrator } from '@/newsroom/people/first-administrator';
import { setUpIsOpen } from '@/newsroom/people/queries';
import { authHandler, currentPerson, signIn, signOut } from '@/platform/auth';
import { db } from '@/platform/db/client';
import { refusal } from '../../support/newsroom';

const system: Ctx = { actor: { kind: 'system' }, now: new Date(), requestId: 'test' };
const person = { name: '王兰', email: 'wang.lan@example.org', password: 'a long enough password' };

describe('the first administrator', () => {
  let token: string;

  beforeAll(async () => {
    const prepared = await prepareFirstAdministrator(system);
    token = prepared.kind === 'link' ? prepared.path.replace('/admin/set-up/', '') : '';
  });

  it('is made by the link that was shown, and by no other', async () => {
    expect(await setUpIsOpen(token, new Date())).toBe(true);
    expect(await setUpIsOpen('guessed', new Date())).toBe(false);
    expect(await refusal(createFirstAdministrator(system, { token: 'guessed', ...person }))).toBe('setUp.used');
  });

  it('is made once, also when 20 requests race', async () => {
    const attempts = Array.from({ length: 20 }, (_, at) =>
      createFirstAdministrator(system, { token, ...person, email: `racer-${at}@example.org` }),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await db().person.count()).toBe(1);
    expect(await setUpIsOpen(token, new Date())).toBe(false);
    expect(await prepareFirstAdministrator(system)).toEqual({ kind: 'exists' });
    expect(await refusal(createFirstAdministrator(system, { token: null, ...person }))).toBe('setUp.used');
  });
});

describe('sessions', () => {
  let email: string;

  beforeAll(async () => {
    email = (await db().person.findFirstOrThrow()).email;
  });

  it('open with the right password and end when signed out', async () => {
    const opened = await signIn({ email, password: person.password, headers: new Headers() });
    const cookie = (opened?.cookies ?? []).map((value) => value.split(';')[0]).join('; ');
    expect(opened?.cookies.every((value) => /HttpOnly/i.test(value) && /SameSite=Lax/i.test(value))).toBe(true);
    expect(await currentPerson(new Headers({ cookie }))).toMatchObject({ email });

    await signOut(new Headers({ cookie }));
    expect(await currentPerson(new Headers({ cookie }))).toBeNull();
    expect(await db().session.count()).toBe(0);
  });

  it('do not open with a wrong password or for nobody, and do not say which it was', async () => {
    expect(await signIn({ email, password: 'wrong', headers: new Headers() })).toBeNull();
    expect(await signIn({ email: 'nobody@example.org', password: 'wrong', headers: new Headers() })).toBeNull();
  });

  it('are nobody’s with a cookie that was made up', async () => {
    expect(await currentPerson(new Headers({ cookie: 'better-auth.session_token=made.up' }))).toBeNull();
    expect(await currentPerson(new Headers())).toBeNull();
  });
});

it('a stranger cannot register at better-auth’s own endpoints', async () => {
  const before = await db().person.count();
  const ask = (path: string, body: object) =>
    authHandler(
      new Request(`http://localhost:3000/api/auth/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' },
        body: JSON.stringify(body),
      }),
    );
  const stranger = { name: 'Stranger', email: 'stranger@example.org', password: 'a long enough password' };
  expect((await ask('sign-up/email', stranger)).status).toBeGreaterThanOrEqual(400);
  for (const path of ['sign-in/social', 'sign-in/anonymous', 'admin/create-user', 'update-user']) {
    expect((await ask(path, stranger)).ok, path).toBe(false);
  }
  expect(await db().person.count()).toBe(before);
  expect(await db().session.count({ where: { person: { email: stranger.email } } })).toBe(0);
});

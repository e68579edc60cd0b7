import { beforeAll, describe, expect, it } from 'vitest';
import type { Ctx, PersonActor } from '@/newsroom/context';
import { createFirstAdministrator } from '@/newsroom/people/commands/create-first-administrator';
import { signIn } from '@/newsroom/people/commands/sign-in';
import { signOut } from '@/newsroom/people/commands/sign-out';
import { prepareFirstAdministrator } from '@/newsroom/people/first-administrator';
import { setUpIsOpen } from '@/newsroom/people/queries';
import { signInSchema } from '@/newsroom/people/schema';
import { findSession } from '@/newsroom/people/sessions';
import { attemptKey } from '@/newsroom/people/sign-in-attempts';
import { issueToken } from '@/newsroom/tokens/commands/issue-token';
import { passwordFits } from '@/platform/auth/password';
import { db } from '@/platform/db/client';
import { env } from '@/platform/env';
import { refusal } from '../../support/newsroom';

const system: Ctx = { actor: { kind: 'system' }, now: new Date(), requestId: 'test' };
const person = { name: '王兰', email: 'wang.lan@example.org', password: 'a long enough password' };

it('a password of the environment that is too common is refused in a sentence', async () => {
  Object.assign(env(), { ADMIN_EMAIL: person.email, ADMIN_PASSWORD: 'Password-2026' });
  await expect(prepareFirstAdministrator(system)).rejects.toThrow(/ADMIN_PASSWORD/);
  Object.assign(env(), { ADMIN_PASSWORD: 'wang.lan-19881104' });
  await expect(prepareFirstAdministrator(system)).rejects.toThrow(/ADMIN_PASSWORD/);
  Object.assign(env(), { ADMIN_EMAIL: undefined, ADMIN_PASSWORD: undefined });
  expect(await db().person.count()).toBe(0);
});

describe('the first administrator', () => {
  let token: string;

  beforeAll(async () => {
    const prepared = await prepareFirstAdministrator(system);
    token = prepared.kind === 'link' ? prepared.path.replace('/admin/set-up/', '') : '';
  });

  it('is still wanted after a script got an account at the server', async () => {
    const script = {
      email: 'script@example.org',
      role: 'administrator',
      name: 'Script',
      tokenName: 'First',
      days: 1,
    } as const;
    await issueToken(system, script);
    expect(await setUpIsOpen(token, new Date())).toBe(true);
    const same = createFirstAdministrator(system, { token, ...person, email: script.email });
    expect(await refusal(same)).toBe('email.taken');
    await db().person.deleteMany();
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
  const minutes = (count: number) => new Date(Date.now() + count * 60_000);
  const enter = async (over: Partial<{ email: string; password: string }> = {}, now = new Date()) => {
    const credentials = { email: person.email, password: person.password, userAgent: 'Test', ...over };
    return { session: (await signIn({ ...system, now }, credentials)).session ?? 'asked for a code' };
  };

  beforeAll(async () => {
    const { id } = await db().person.findFirstOrThrow();
    await db().person.update({ where: { id }, data: { email: person.email } });
  });

  it('open with the right password, hold the roles of today, and end when signed out', async () => {
    const { session } = await enter();
    const actor = await findSession(session, new Date());
    expect(actor).toMatchObject({ kind: 'person', name: person.name });
    expect(actor?.roles.map(({ role }) => role).sort()).toEqual(['administrator', 'chiefEditor']);
    expect(await db().session.findMany({ select: { tokenHash: true } })).not.toContainEqual({ tokenHash: session });

    await signOut({ ...system, actor: actor as PersonActor }, undefined);
    expect(await findSession(session, new Date())).toBeNull();
    expect(await db().session.count()).toBe(0);
  });

  it('end after half an hour without use, and after twelve hours in any case', async () => {
    const { session } = await enter();
    expect(await findSession(session, minutes(29))).not.toBeNull();
    expect(await findSession(session, minutes(58))).not.toBeNull();
    expect(await findSession(session, minutes(89))).toBeNull();
    const { session: busy } = await enter();
    for (let at = 25; at < 12 * 60; at += 25) expect(await findSession(busy, minutes(at)), `${at}`).not.toBeNull();
    expect(await findSession(busy, minutes(12 * 60 + 1))).toBeNull();
  });

  it('open nothing for somebody who has been suspended since', async () => {
    const { session } = await enter();
    await db().person.updateMany({ data: { suspendedAt: new Date() } });
    expect(await findSession(session, new Date())).toBeNull();
    expect(await refusal(enter())).toBe('signIn.wrong');
    await db().person.updateMany({ data: { suspendedAt: null } });
  });

  it('do not open with a wrong password or for nobody, and do not say which it was', async () => {
    expect(await refusal(enter({ password: 'wrong' }))).toBe('signIn.wrong');
    expect(await refusal(enter({ email: 'nobody@example.org' }))).toBe('signIn.wrong');
    expect(await findSession('made-up', new Date())).toBeNull();
    const failed = await db().auditEvent.findMany({ where: { event: 'person.signInFailed' } });
    expect(JSON.stringify(failed.map(({ details }) => details))).not.toContain('example.org');
    expect(failed.some(({ personId }) => personId === null)).toBe(true);
  });
});

describe('guessing passwords', () => {
  const guess = (email: string, password: string, now = new Date()) =>
    refusal(signIn({ ...system, now }, { email, password, userAgent: null }));

  it('comes to the check five times in a quarter of an hour, however many try at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, at) => guess('guessed@example.org', `guess ${at}`)),
    );
    expect(outcomes.filter((outcome) => outcome === 'signIn.wrong')).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === 'signIn.locked')).toHaveLength(45);
    expect(await guess('guessed@example.org', 'one more', new Date(Date.now() + 14 * 60_000))).toBe('signIn.locked');
    expect(await guess('guessed@example.org', 'later', new Date(Date.now() + 16 * 60_000))).toBe('signIn.wrong');
  });

  it('is one address in every spelling', () => {
    const spellings = ['Wang.Lan@example.org', ' wang.lan@EXAMPLE.org ', 'ｗａｎｇ.lan@example.org'];
    const keys = spellings.map((email) => attemptKey(signInSchema.parse({ email, password: 'x' }).email));
    expect(new Set(keys).size).toBe(1);
  });

  it('is forgotten once somebody has got in', async () => {
    expect(await guess(person.email, person.password)).toBe('was not refused');
    for (let time = 0; time < 4; time += 1) expect(await guess(person.email, 'wrong')).toBe('signIn.wrong');
    expect(await guess(person.email, person.password)).toBe('was not refused');
    for (let time = 0; time < 4; time += 1) expect(await guess(person.email, 'wrong')).toBe('signIn.wrong');
  });
});

it('passwords that were kept before go on opening', async () => {
  // As better-auth 1.7 kept it, with the numbers it took in front.
  const [salt, key] = [
    '6ea34042f899828e4623a4ca7bcd90b7',
    '2c8acd702ca13033c11fc45f4b4494521d4dc4eba742b22a438603015789af2d5a700cb348ddc420c99a9572724eb7eb5ed8c06ddc90fd648cf5529cee631887',
  ];
  expect(await passwordFits(`scrypt:16384:16:1:${salt}:${key}`, 'correct horse battery')).toBe(true);
  expect(await passwordFits(`scrypt:16384:16:1:${salt}:${key}`, 'correct horse batterz')).toBe(false);
  expect(await passwordFits('plain:correct horse battery', 'correct horse battery')).toBe(false);
});

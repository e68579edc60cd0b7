import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ctx } from '@/newsroom/context';
import { addPerson } from '@/newsroom/people/add-person';
import { choosePassword } from '@/newsroom/people/choose-password';
import { changePassword } from '@/newsroom/people/commands/change-password';
import { changeProfile } from '@/newsroom/people/commands/change-profile';
import { endOwnSessions } from '@/newsroom/people/commands/end-own-sessions';
import { makeResetLink, requestReset, resetPassword } from '@/newsroom/people/commands/reset-password';
import { signIn } from '@/newsroom/people/commands/sign-in';
import { findProfile, resetIsOpen } from '@/newsroom/people/queries';
import { wholeSite } from '@/newsroom/people/roles';
import { findSession } from '@/newsroom/people/sessions';
import { can } from '@/newsroom/policy';
import { usualSecurity } from '@/newsroom/settings/security-schema';
import { db } from '@/platform/db/client';
import { env } from '@/platform/env';
import { change, person, refusal } from '../../support/newsroom';
import { type Account, account, enterBy, stranger, withSecondFactor } from '../../support/people';

const another = 'copper kettle in the rain';
const day = (count: number) => new Date(Date.now() + count * 24 * 60 * 60_000);

let somebody: Account;
let session: string;
let ctx: Ctx & { actor: { kind: 'person' } };

beforeEach(async () => {
  somebody = await account('editor');
  ({ session, ctx } = await enterBy(somebody));
});

describe('choosing a password', () => {
  it('is refused at its field when it is common, personal or the one there is', async () => {
    const choose = (password: string) => changePassword(ctx, { present: somebody.password, password });
    expect(await refusal(choose('Welcome-Newsroom-2026'))).toBe('password.common');
    expect(await refusal(choose('Lu.Yan.19881104'))).toBe('password.personal');
    expect(await refusal(choose('同文-同文-20201105'))).toBe('password.personal');
    expect(await refusal(choose(somebody.password))).toBe('password.same');
    const bad = { name: '王兰', email: 'a@example.org', password: '王兰王兰-20201105', roles: wholeSite('editor') };
    expect(await refusal(db().$transaction((tx) => addPerson(tx, stranger(), bad)))).toBe('password.personal');
  });

  it('asks for the present one, and ends every other session', async () => {
    const { session: elsewhere } = await enterBy(somebody);
    expect(await refusal(changePassword(ctx, { present: 'wrong', password: another }))).toBe('password.wrong');
    expect(await findSession(elsewhere, new Date())).not.toBeNull();
    await changePassword(ctx, { present: somebody.password, password: another });
    expect(await findSession(session, new Date())).not.toBeNull();
    expect(await findSession(elsewhere, new Date())).toBeNull();
    expect(await refusal(enterBy(somebody))).toBe('signIn.wrong');
    expect((await enterBy({ ...somebody, password: another })).session).not.toBe('');
  });

  it('counts wrong present ones in the lock-out', async () => {
    const guesses = Array.from({ length: 12 }, () =>
      refusal(changePassword(ctx, { present: 'wrong', password: another })),
    );
    const outcomes = await Promise.all(guesses);
    expect(outcomes.filter((outcome) => outcome === 'password.wrong')).toHaveLength(5);
    expect(await refusal(enterBy(somebody))).toBe('signIn.locked');
  });

  it('opens no session for a password that was replaced while it was judged', async () => {
    const credentials = { email: somebody.email, password: somebody.password, userAgent: null };
    let late: Promise<string> | undefined;
    await db().$transaction(
      async (tx) => {
        await choosePassword(tx, ctx, somebody.id, another);
        late = refusal(signIn(stranger(), credentials));
        // The old one was found right, and waits to open a session.
        await vi.waitUntil(async () => (await waitingForLocks()) > 0, { timeout: 10_000 });
        await tx.session.deleteMany({ where: { personId: somebody.id } });
      },
      { timeout: 15_000 },
    );
    expect(await late).toBe('signIn.wrong');
    expect(await db().session.count({ where: { personId: somebody.id } })).toBe(0);
  });
});

async function waitingForLocks(): Promise<number> {
  const rows = await db().$queryRaw<{ waiting: bigint }[]>`
    SELECT count(*) AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return Number(rows[0]?.waiting);
}

describe('PASSWORD_PROFILE=mlps3', () => {
  beforeEach(() => {
    env().PASSWORD_PROFILE = 'mlps3';
  });
  afterEach(() => {
    env().PASSWORD_PROFILE = 'standard';
  });

  it('asks for three of four kinds', async () => {
    const choose = (password: string) => changePassword(ctx, { present: somebody.password, password });
    expect(await refusal(choose(another))).toBe('password.simple');
    expect(await refusal(choose('Copper kettle in the rain'))).toBe('was not refused');
  });

  it('lets nobody do anything with a password older than 90 days, until there is another', async () => {
    const first = { ...somebody, password: 'Copper kettle in the rain' };
    await changePassword(ctx, { present: somebody.password, password: first.password });
    expect((await enterBy(first, day(89))).ctx.actor.owes).toBeNull();
    const old = await enterBy(first, day(91));
    expect(old.ctx.actor).toMatchObject({ owes: 'password' });
    expect(can(old.ctx.actor, 'desk.read')).toBe(false);
    const choose = (password: string) => changePassword(old.ctx, { present: first.password, password });
    expect(await refusal(choose(first.password))).toBe('password.same');
    await choose('Brass lantern in the fog');
    expect(can(await findSession(old.session, day(91)), 'desk.read')).toBe(true);
  });
});

describe('a link to choose another password', () => {
  const linkFor = async (more: { removeSecondFactor?: boolean } = {}, now = new Date()) => {
    const link = await makeResetLink(stranger(now), { email: somebody.email, removeSecondFactor: false, ...more });
    expect(link.startsWith(`${env().SITE_URL}/admin/reset/`)).toBe(true);
    return link.slice(link.lastIndexOf('/') + 1);
  };

  it('opens once, for half an hour, and ends every session and the lock-out', async () => {
    for (let time = 0; time < 5; time += 1)
      expect(await refusal(enterBy({ ...somebody, password: 'wrong' }))).toBe('signIn.wrong');
    const token = await linkFor();
    expect(await resetIsOpen(token, new Date(Date.now() + 29 * 60_000))).toBe(true);
    expect(await resetIsOpen(token, new Date(Date.now() + 31 * 60_000))).toBe(false);
    expect(await refusal(resetPassword(stranger(), { token, password: 'Lu.Yan.19881104' }))).toBe('password.personal');
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => refusal(resetPassword(stranger(), { token, password: another }))),
    );
    expect(outcomes.filter((outcome) => outcome === 'was not refused')).toHaveLength(1);
    expect(await findSession(session, new Date())).toBeNull();
    expect(await refusal(enterBy(somebody))).toBe('signIn.wrong');
    expect((await enterBy({ ...somebody, password: another })).session).not.toBe('');
  });

  it('leaves the second factor, unless the server was told to remove it', async () => {
    await withSecondFactor(ctx);
    await resetPassword(stranger(), { token: await linkFor(), password: another });
    const again = { email: somebody.email, password: another, userAgent: null };
    expect(await signIn(stranger(), again)).toHaveProperty('step');
    await linkFor({ removeSecondFactor: true });
    expect(await signIn(stranger(), again)).toHaveProperty('session');
  });

  it('is made at the server alone, and not for somebody who is suspended', async () => {
    const administrator = await person('Administrator');
    const wanted = { email: somebody.email, removeSecondFactor: false };
    expect(await refusal(makeResetLink(administrator, wanted))).toBe('forbidden');
    const token = await linkFor();
    await db().person.update({ where: { id: somebody.id }, data: { suspendedAt: new Date() } });
    expect(await refusal(makeResetLink(stranger(), wanted))).toBe('person.missing');
    expect(await refusal(resetPassword(stranger(), { token, password: another }))).toBe('reset.used');
  });

  it('is asked for with the same answer in the same time, whoever is asked for and however often', async () => {
    const times: number[] = [];
    for (const email of [somebody.email, 'nobody@example.org', ...Array<string>(6).fill(somebody.email)]) {
      const start = performance.now();
      expect(await requestReset(stranger(), { email })).toBeUndefined();
      times.push(performance.now() - start);
    }
    for (const time of times) expect(time).toBeGreaterThanOrEqual(495);
    expect(await timesAsked(somebody.id)).toBe(5);
  });

  const timesAsked = (personId: string) => db().auditEvent.count({ where: { event: 'person.resetAsked', personId } });

  it('is asked for five times an hour for one mailbox and twenty times by one client, also at once', async () => {
    const others = [await account('editor'), await account('editor'), await account('editor'), await account('editor')];
    const ask = (email: string, from: string, now = new Date()) => requestReset({ ...stranger(now), from }, { email });
    await db().signInAttempt.deleteMany();
    await Promise.all(Array.from({ length: 12 }, (_, at) => ask(somebody.email, `203.0.113.${at}`)));
    expect(await timesAsked(somebody.id)).toBe(5);
    await Promise.all(others.flatMap(({ email }) => Array.from({ length: 6 }, () => ask(email, '198.51.100.1'))));
    const counts = await Promise.all(others.map(({ id }) => timesAsked(id)));
    expect(counts.reduce((sum, count) => sum + count)).toBe(20);
    const late = await account('editor');
    await ask(late.email, '198.51.100.1');
    expect(await timesAsked(late.id)).toBe(0);
    await ask(late.email, '198.51.100.1', new Date(Date.now() + 61 * 60_000));
    expect(await timesAsked(late.id)).toBe(1);
  });
});

describe('the limits of settings', () => {
  it('hold at once for sessions that are open and for attempts', async () => {
    const chief = await person('Administrator');
    const minutes = (count: number) => new Date(Date.now() + count * 60_000);
    await change(chief, 'security', { ...usualSecurity, idleMinutes: 5, wholeHours: 1, attempts: 3, lockMinutes: 60 });
    expect(await findSession(session, minutes(6))).toBeNull();
    for (let at = 4; at < 60; at += 4) expect(await findSession(session, minutes(at)), `${at}`).not.toBeNull();
    expect(await findSession(session, minutes(61))).toBeNull();
    const wrong = { ...somebody, password: 'wrong' };
    for (let time = 0; time < 3; time += 1) expect(await refusal(enterBy(wrong))).toBe('signIn.wrong');
    expect(await refusal(enterBy(somebody, minutes(59)))).toBe('signIn.locked');
    expect(await refusal(enterBy(somebody, minutes(61)))).toBe('was not refused');
    await change(chief, 'security', usualSecurity);
  });

  it('make no page of readers out of date', async () => {
    const chief = await person('Administrator');
    const before = await db().expiry.count();
    await change(chief, 'security', { ...usualSecurity, attempts: 6 });
    expect(await db().expiry.count()).toBe(before);
    await change(chief, 'security', usualSecurity);
  });
});

describe('the own profile', () => {
  it('takes a name and a language, and tells who comes second', async () => {
    const { version } = await findProfile(ctx.actor, new Date());
    await changeProfile(ctx, { version, name: '陆燕', deskLocale: 'zh' });
    expect(await findSession(session, new Date())).toMatchObject({ name: '陆燕', deskLocale: 'zh' });
    expect(await refusal(changeProfile(ctx, { version, name: 'Lu', deskLocale: null }))).toBe(
      'person.changedByAnother',
    );
  });

  it('lists the sessions that open something, and ends one or all others of its own', async () => {
    const [second, third] = [await enterBy(somebody), await enterBy(somebody)];
    const stranger = await enterBy(await account('editor'));
    const { sessions } = await findProfile(ctx.actor, new Date());
    expect(sessions).toHaveLength(3);
    expect(sessions.filter(({ here }) => here)).toHaveLength(1);
    await endOwnSessions(ctx, { session: stranger.ctx.actor.sessionId });
    expect(await findSession(stranger.session, new Date())).not.toBeNull();
    await endOwnSessions(ctx, { session: second.ctx.actor.sessionId });
    expect([await findSession(second.session, new Date()), await findSession(third.session, new Date())]).toEqual([
      null,
      expect.objectContaining({ id: somebody.id }),
    ]);
    await endOwnSessions(ctx, { session: null });
    expect(await findSession(third.session, new Date())).toBeNull();
    expect(await findSession(session, new Date())).not.toBeNull();
  });
});

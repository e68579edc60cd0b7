import { beforeAll, describe, expect, it } from 'vitest';
import type { Ctx, PersonActor } from '@/newsroom/context';
import { acceptInvitation } from '@/newsroom/people/commands/accept-invitation';
import { changePerson } from '@/newsroom/people/commands/change-person';
import { enablePerson } from '@/newsroom/people/commands/enable-person';
import { endSessions } from '@/newsroom/people/commands/end-sessions';
import { invitePerson } from '@/newsroom/people/commands/invite-person';
import { renewInvitation } from '@/newsroom/people/commands/renew-invitation';
import { signIn } from '@/newsroom/people/commands/sign-in';
import { suspendPerson } from '@/newsroom/people/commands/suspend-person';
import { unlockPerson } from '@/newsroom/people/commands/unlock-person';
import { findPersonForDesk, listPeople } from '@/newsroom/people/desk-queries';
import { findInvited } from '@/newsroom/people/invitations';
import { type Held, roles, wholeSite } from '@/newsroom/people/roles';
import { findSession } from '@/newsroom/people/sessions';
import { db } from '@/platform/db/client';
import { desk, nobody, password, person, refusal } from '../../support/newsroom';

let admin: Ctx;
const idOf = ({ actor }: Ctx) => (actor as PersonActor).id;
const read = (id: string) => db().person.findUniqueOrThrow({ where: { id }, include: { grants: true } });
const held = (role: Held['role'], bounds: Partial<Held> = {}): Held => ({
  role,
  channelId: null,
  departmentId: null,
  locale: null,
  ...bounds,
});
const stranger = (now = new Date()): Ctx => ({ actor: { kind: 'system' }, now, requestId: 'test' });
const open = async (email: string, typed = password) =>
  (await signIn(stranger(), { email, password: typed, userAgent: 'Firefox' })).session ?? '';
const enter = async (ctx: Ctx, typed = password) => {
  const { email } = await read(idOf(ctx));
  return open(email, typed);
};
const lastEvent = async (personId: string) =>
  db().auditEvent.findFirstOrThrow({ where: { personId }, orderBy: { sequence: 'desc' } });

beforeAll(async () => {
  admin = await person('王兰', wholeSite('administrator'));
});

describe('an invitation', () => {
  const invite = (email: string, now = new Date()) =>
    invitePerson({ ...admin, now }, { name: 'Lu Xun', email, roles: wholeSite('editor'), locale: 'en' });
  const tokenOf = (link: string | null) => link?.split('/admin/invitation/')[1] ?? '';

  it('lets somebody in who chooses a password, once, with the roles she was given', async () => {
    const { personId, link } = await invite('lu@example.org');
    expect(link).toMatch(/^http:\/\/localhost:\d+\/admin\/invitation\/[\w-]{43}$/);
    expect(JSON.stringify(await db().oneTimeToken.findMany())).not.toContain(tokenOf(link));
    expect(await findPersonForDesk({ ...admin, now: new Date() }, personId)).toMatchObject({
      standing: 'invited',
      invitation: { until: expect.stringMatching(/^\d{4}-/), mail: null },
    });
    expect(await findInvited(tokenOf(link), new Date())).toEqual({ name: 'Lu Xun', email: 'lu@example.org' });

    const accept = () => acceptInvitation(stranger(), { token: tokenOf(link), password });
    const outcomes = await Promise.all([accept(), accept(), accept()].map(refusal));
    expect(outcomes.sort()).toEqual(['invitation.used', 'invitation.used', 'was not refused']);
    expect(await findInvited(tokenOf(link), new Date())).toBeNull();
    const session = await open('lu@example.org');
    expect((await findSession(session, new Date()))?.roles).toEqual(wholeSite('editor'));
    expect((await lastEvent(personId)).event).toBe('person.signedIn');
  });

  it('opens for seven days, until a newer one is made, and not for somebody suspended', async () => {
    const { personId, link } = await invite('late@example.org');
    const day = (count: number) => new Date(Date.now() + count * 24 * 60 * 60_000);
    expect(await findInvited(tokenOf(link), day(6.9))).not.toBeNull();
    expect(await refusal(acceptInvitation(stranger(day(7.1)), { token: tokenOf(link), password }))).toBe(
      'invitation.used',
    );
    const renewed = await renewInvitation({ ...admin, now: new Date() }, { personId, locale: 'zh' });
    expect(await findInvited(tokenOf(link), new Date())).toBeNull();
    expect(await findInvited(tokenOf(renewed.link), new Date())).not.toBeNull();
    await suspendPerson(admin, { personId, version: 1 });
    expect(await findInvited(tokenOf(renewed.link), new Date())).toBeNull();
    expect(await refusal(renewInvitation(admin, { personId, locale: 'zh' }))).toBe('people.notInvited');
  });

  it('is not made twice for one mailbox, nor for somebody who is in', async () => {
    expect(await refusal(invite('lu@example.org'))).toBe('email.taken');
    const { id } = await db().person.findUniqueOrThrow({ where: { email: 'lu@example.org' } });
    expect(await refusal(renewInvitation(admin, { personId: id, locale: 'en' }))).toBe('people.notInvited');
  });
});

describe('roles', () => {
  it('change together with the name, end what is open, and leave both states in the audit', async () => {
    const { department } = await desk();
    const ctx = await person('Ba Jin', wholeSite('editor'));
    const session = await enter(ctx);
    const roles = [held('contributor', { departmentId: department.id })];
    await changePerson(admin, { personId: idOf(ctx), version: 1, name: '巴金', roles });
    expect(await findSession(session, new Date())).toBeNull();
    expect((await findSession(await enter(ctx), new Date()))?.roles).toEqual(roles);
    expect(await lastEvent(idOf(ctx))).toMatchObject({ event: 'person.signedIn' });
    const [event] = await db().auditEvent.findMany({ where: { personId: idOf(ctx), event: 'person.rolesChanged' } });
    expect(event).toMatchObject({
      actorId: idOf(admin),
      details: {
        before: { name: 'Ba Jin', roles: wholeSite('editor') },
        after: { name: '巴金', roles },
        sessionsEnded: 1,
      },
    });
  });

  it('stay, and so does the session, where only the name changes', async () => {
    const ctx = await person('Old name', wholeSite('editor', 'reviewer'));
    const session = await enter(ctx);
    await changePerson(admin, { personId: idOf(ctx), version: 1, name: 'New', roles: wholeSite('reviewer', 'editor') });
    expect((await findSession(session, new Date()))?.name).toBe('New');
  });

  it('are not changed over what somebody else saved, nor for places that do not exist', async () => {
    const ctx = await person('Twice');
    const change = { personId: idOf(ctx), version: 1, name: 'Once', roles: wholeSite('editor') };
    const both = await Promise.all([refusal(changePerson(admin, change)), refusal(changePerson(admin, change))]);
    expect(both.sort()).toEqual(['people.changedByAnother', 'was not refused']);
    const gone = [held('editor', { channelId: '018f0000-0000-7000-8000-000000000000' })];
    expect(await refusal(changePerson(admin, { ...change, version: 2, roles: gone }))).toBe('roles.channelUnknown');
    expect((await read(idOf(ctx))).version).toBe(2);
  });
});

describe('suspending', () => {
  it('ends what is open and closes the door; what slipped in meanwhile does not come back with it', async () => {
    const ctx = await person('Suspended', wholeSite('editor'));
    const session = await enter(ctx);
    await suspendPerson(admin, { personId: idOf(ctx), version: 1 });
    expect(await db().session.count({ where: { personId: idOf(ctx) } })).toBe(0);
    expect(await refusal(enter(ctx))).toBe('signIn.wrong');
    const slipped = { tokenHash: 'slipped-in', personId: idOf(ctx), seenAt: new Date() };
    await db().session.create({ data: slipped });
    await enablePerson(admin, { personId: idOf(ctx), version: 2 });
    expect(await db().session.count({ where: { personId: idOf(ctx) } })).toBe(0);
    expect(await findSession(session, new Date())).toBeNull();
    expect(await refusal(enter(ctx))).toBe('was not refused');
    expect(await lastEvent(idOf(ctx))).toMatchObject({ event: 'person.signedIn' });
  });

  it('signing out by another ends every session and nothing else', async () => {
    const ctx = await person('Everywhere', wholeSite('editor'));
    const sessions = [await enter(ctx), await enter(ctx)];
    const [listed] = (await listPeople({ ...admin, now: new Date() })).filter(({ id }) => id === idOf(ctx));
    expect(listed).toMatchObject({ sessions: 2, standing: 'active', secondFactor: false });
    expect(await endSessions(admin, { personId: idOf(ctx) })).toEqual({ sessionsEnded: 2 });
    expect(await Promise.all(sessions.map((one) => findSession(one, new Date())))).toEqual([null, null]);
    expect(await refusal(enter(ctx))).toBe('was not refused');
  });

  it('unlocking lets somebody try again at once', async () => {
    const ctx = await person('Locked', wholeSite('editor'));
    for (let time = 0; time < 5; time += 1) expect(await refusal(enter(ctx, 'wrong'))).toBe('signIn.wrong');
    expect(await refusal(enter(ctx))).toBe('signIn.locked');
    expect((await findPersonForDesk({ ...admin, now: new Date() }, idOf(ctx)))?.locked).toBe(true);
    await unlockPerson({ ...admin, now: new Date() }, { personId: idOf(ctx) });
    expect((await findPersonForDesk({ ...admin, now: new Date() }, idOf(ctx)))?.locked).toBe(false);
    expect(await refusal(enter(ctx))).toBe('was not refused');
  });
});

describe('the last administrator', () => {
  /** Nobody but these is an administrator; who was only invited does not count. */
  async function onlyAdministrators(count: number): Promise<Ctx[]> {
    await db().grant.deleteMany({ where: { role: 'administrator' } });
    const made = await Promise.all(
      Array.from({ length: count }, (_, at) => person(`Admin ${at}`, wholeSite('administrator'))),
    );
    const email = `invited-${made.map(idOf)}@example.org`.slice(0, 60).replace(/-$/, '');
    await db().person.create({
      data: { name: 'Invited', email, grants: { create: { role: 'administrator' } } },
    });
    return made;
  }
  const demote = (by: Ctx, whom: Ctx) =>
    changePerson(by, { personId: idOf(whom), version: 1, name: 'Demoted', roles: wholeSite('editor') });

  it('is neither demoted nor suspended, by nobody', async () => {
    const [last] = (await onlyAdministrators(1)) as [Ctx];
    expect(await refusal(demote(last, last))).toBe('people.lastAdministrator');
    expect(await refusal(suspendPerson(last, { personId: idOf(last), version: 1 }))).toBe('people.lastAdministrator');
    expect(await read(idOf(last))).toMatchObject({ version: 1, suspendedAt: null, name: 'Admin 0' });
  });

  it('is left when two demote each other at once, five times over', async () => {
    for (let time = 0; time < 5; time += 1) {
      const [one, two] = (await onlyAdministrators(2)) as [Ctx, Ctx];
      const outcomes = await Promise.all([refusal(demote(one, two)), refusal(demote(two, one))]);
      expect(outcomes.sort()).toEqual(['people.lastAdministrator', 'was not refused']);
    }
  });

  it('is left when one suspends the other, who demotes the one', async () => {
    const [one, two] = (await onlyAdministrators(2)) as [Ctx, Ctx];
    const outcomes = await Promise.all([
      refusal(suspendPerson(one, { personId: idOf(two), version: 1 })),
      refusal(demote(two, one)),
    ]);
    expect(outcomes.sort()).toEqual(['people.lastAdministrator', 'was not refused']);
  });
});

describe('without the right', () => {
  it('nothing of it is done or read', async () => {
    const whom = await person('Whom', wholeSite('editor'));
    const personId = idOf(whom);
    const others = await Promise.all(
      roles.filter((role) => role !== 'administrator').map((role) => person(role, wholeSite(role))),
    );
    const before = await db().auditEvent.count();
    for (const { actor } of [...others, { actor: nobody }]) {
      const ctx: Ctx = { actor, now: new Date(), requestId: 'test' };
      const given = { name: 'X', email: 'x@example.org', roles: wholeSite('administrator'), locale: 'en' as const };
      const outcomes = await Promise.all(
        [
          invitePerson(ctx, given),
          renewInvitation(ctx, { personId, locale: 'en' }),
          changePerson(ctx, { personId, version: 1, ...given }),
          suspendPerson(ctx, { personId, version: 1 }),
          enablePerson(ctx, { personId, version: 1 }),
          endSessions(ctx, { personId }),
          unlockPerson(ctx, { personId }),
        ].map(refusal),
      );
      expect(new Set(outcomes), actor.kind === 'person' ? actor.name : '').toEqual(new Set(['forbidden']));
      const mayRead = actor.kind === 'person' && actor.name === 'auditor' ? 'was not refused' : 'forbidden';
      expect(await refusal(listPeople({ ...admin, actor }))).toBe(mayRead);
      expect(await refusal(findPersonForDesk({ ...admin, actor }, personId))).toBe(mayRead);
    }
    const after = await db().auditEvent.findMany({ orderBy: { sequence: 'asc' }, skip: before });
    expect(after.map(({ event, roles: held }) => [event, held])).toEqual([
      ['person.listRead', 'auditor'],
      ['person.read', 'auditor'],
    ]);
    expect((await read(personId)).version).toBe(1);
  });
});

import { inspect } from 'node:util';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx, PersonActor } from '@/newsroom/context';
import { dayInSiteZone, endOfDay, laterDay } from '@/newsroom/dates';
import { changePerson } from '@/newsroom/people/commands/change-person';
import { changeProfile } from '@/newsroom/people/commands/change-profile';
import { enablePerson } from '@/newsroom/people/commands/enable-person';
import { suspendPerson } from '@/newsroom/people/commands/suspend-person';
import { type Held, wholeSite } from '@/newsroom/people/roles';
import { can } from '@/newsroom/policy';
import { usualSecurity } from '@/newsroom/settings/security-schema';
import { issueToken } from '@/newsroom/tokens/commands/issue-token';
import { makeToken } from '@/newsroom/tokens/commands/make-token';
import { revokeToken } from '@/newsroom/tokens/commands/revoke-token';
import { findToken } from '@/newsroom/tokens/find-token';
import { findMe, findTokenOffer, listTokens } from '@/newsroom/tokens/queries';
import { type MakeToken, makeTokenSchema } from '@/newsroom/tokens/schema';
import { db } from '@/platform/db/client';
import { change, desk, person, refusal } from '../../support/newsroom';
import { type Account, account, enterBy, stranger } from '../../support/people';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const today = dayInSiteZone(new Date());
const later = (time: number) => new Date(Date.now() + time);

let admin: Ctx;
let somebody: Account;
let ctx: Ctx & { actor: PersonActor };

beforeAll(async () => {
  admin = await person('王兰', wholeSite('administrator'));
});
beforeEach(async () => {
  somebody = await account('editor');
  ({ ctx } = await enterBy(somebody));
  await db().signInAttempt.deleteMany();
});

const asked = (more: Partial<MakeToken> = {}): MakeToken => ({
  name: 'Nightly import',
  until: laterDay(today, 30),
  actions: ['desk.read', 'edition.write'],
  channelIds: [],
  locales: [],
  ...more,
});
const make = (more: Partial<MakeToken> = {}) => makeToken(ctx, asked(more));
const use = (token: string, now = new Date(), from = '198.51.100.7') => findToken({ ...stranger(now), from }, token);
const rowOf = (token: string) => db().apiToken.findFirstOrThrow({ where: { prefix: token.slice(0, 9) } });
const eventsOf = (event: string) => db().auditEvent.findMany({ where: { personId: somebody.id, event } });

describe('a token', () => {
  it('is shown once, kept as a hash, and opens what it was made for as its person', async () => {
    const { token } = await make();
    expect(token).toMatch(/^tw_[\w-]{43}$/);
    const row = await rowOf(token);
    expect(inspect([row, await eventsOf('token.made')], { depth: 9 })).not.toContain(token.slice(9));
    const actor = await use(token);
    expect(actor).toMatchObject({
      kind: 'person',
      id: somebody.id,
      sessionId: null,
      token: { name: 'Nightly import' },
    });
    expect(
      ['desk.read', 'edition.write', 'tag.change', 'edition.publish'].map((action) => can(actor, action as never)),
    ).toEqual([true, true, false, false]);
    expect(await eventsOf('token.made')).toMatchObject([
      { actorId: somebody.id, details: { name: 'Nightly import', actions: ['desk.read', 'edition.write'] } },
    ]);
    expect(await use(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull();
    expect(await use(row.hash)).toBeNull();
  });

  it('is kept within its channels and languages', async () => {
    const [news, notices] = [await desk(), await desk()];
    const { token } = await make({ channelIds: [news.channel.id], locales: ['en'] });
    const actor = await use(token);
    const about = { departmentId: news.department.id };
    const may = (channelId: string, locale: 'en' | 'zh') =>
      can(actor, 'edition.write', { ...about, channelIds: [channelId], locale });
    expect([may(news.channel.id, 'en'), may(news.channel.id, 'zh'), may(notices.channel.id, 'en')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(can(actor, 'edition.write', about)).toBe(false);
    expect(await findMe(actor as PersonActor)).toMatchObject({
      person: { id: somebody.id, email: somebody.email },
      token: { name: 'Nightly import', expiresAt: endOfDay(laterDay(today, 30)).toISOString() },
      roles: [{ role: 'editor', channel: null, department: null, language: null }],
      rights: ['desk.read', 'edition.write'],
      languages: ['en'],
      channels: [{ id: news.channel.id, slug: news.channel.slug }],
    });
  });

  it('opens until its last day is over in the site’s zone', async () => {
    const { token } = await make({ until: today });
    const end = endOfDay(today).getTime();
    expect(await use(token, new Date(end - 1))).not.toBeNull();
    expect(await use(token, new Date(end))).toBeNull();
  });

  it('does nothing that is done with one’s own account, makes no other token and revokes none', async () => {
    const { token } = await make();
    const script = { ...ctx, actor: (await use(token)) as PersonActor };
    const { id } = await rowOf(token);
    expect(await refusal(makeToken(script, asked({ name: 'Another' })))).toBe('forbidden');
    expect(await refusal(revokeToken(script, { tokenId: id }))).toBe('forbidden');
    expect(await refusal(changeProfile(script, { version: 1, name: 'X', deskLocale: null }))).toBe('forbidden');
    expect(await refusal(listTokens(script.actor, somebody.id, new Date()))).toBe('forbidden');
  });

  it('opens nothing it could not have been made for, whatever its row says', async () => {
    const { token } = await make();
    await db().apiToken.update({
      where: { id: (await rowOf(token)).id },
      data: { actions: ['desk.read', 'person.change', 'token.make', 'settings.change'] },
    });
    await db().grant.createMany({
      data: wholeSite('administrator').map((held) => ({ ...held, personId: somebody.id })),
    });
    expect((await use(token))?.token?.actions).toEqual(['desk.read']);
  });

  it('is noted as used at most once a minute', async () => {
    const { token } = await make();
    const first = new Date();
    await use(token, first);
    await use(token, new Date(first.getTime() + minute - 1));
    expect((await rowOf(token)).usedAt).toEqual(first);
    await use(token, new Date(first.getTime() + minute));
    expect((await rowOf(token)).usedAt).toEqual(new Date(first.getTime() + minute));
  });
});

describe('making one', () => {
  it.each<[string, Partial<MakeToken>, string]>([
    ['a right of no role of hers', { actions: ['edition.publish'] }, 'token.rightNotYours'],
    ['the past', { until: laterDay(today, -1) }, 'token.untilPast'],
    ['more than 366 days', { until: laterDay(today, 367) }, 'token.untilFar'],
    ['a channel that is not there', { channelIds: ['018f0000-0000-7000-8000-000000000000'] }, 'token.channelUnknown'],
  ])('is refused for %s', async (_, more, key) => {
    expect(await refusal(make(more))).toBe(key);
    expect(await db().apiToken.count({ where: { personId: somebody.id } })).toBe(0);
  });

  it('takes the very last day, and a name again only when nothing of that name opens any more', async () => {
    const { token } = await make({ until: laterDay(today, 366) });
    const twice = await Promise.all([refusal(make({ name: 'Same' })), refusal(make({ name: 'Same' }))]);
    expect(twice.sort()).toEqual(['token.nameTaken', 'was not refused']);
    expect(await refusal(make())).toBe('token.nameTaken');
    await revokeToken(ctx, { tokenId: (await rowOf(token)).id });
    expect(await refusal(make())).toBe('was not refused');
    expect(await refusal(makeToken({ ...ctx, now: later(31 * day) }, asked({ until: laterDay(today, 60) })))).toBe(
      'was not refused',
    );
  });

  it('offers and takes no more than one’s roles cover', async () => {
    const [mine, other] = [await desk(), await desk()];
    const held: Held[] = [{ role: 'translator', channelId: mine.channel.id, departmentId: null, locale: 'en' }];
    await changePerson(admin, { personId: somebody.id, version: 1, name: 'Lu Yan', roles: held });
    ({ ctx } = await enterBy(somebody));
    const offer = await findTokenOffer(ctx.actor, new Date());
    expect(offer).toMatchObject({
      actions: ['desk.read', 'edition.write', 'edition.revise', 'picture.upload', 'picture.change'],
      channels: [{ id: mine.channel.id }],
      locales: ['en'],
      today,
      last: laterDay(today, 366),
    });
    expect(await refusal(make({ channelIds: [other.channel.id] }))).toBe('token.channelNotYours');
    expect(await refusal(make({ locales: ['zh'] }))).toBe('token.localeNotYours');
    expect(await refusal(make({ channelIds: [mine.channel.id], locales: ['en'] }))).toBe('was not refused');
  });

  it('is not for who may make none, nor for anybody but a person who is signed in', async () => {
    const { ctx: auditor } = await enterBy(await account('auditor'));
    expect(await findTokenOffer(auditor.actor, new Date())).toBeNull();
    expect(await refusal(makeToken(auditor, asked({ actions: ['desk.read'] })))).toBe('forbidden');
    expect(await refusal(makeToken(await person('No session', wholeSite('editor')), asked()))).toBe('forbidden');
  });

  it('never offers people, settings or further tokens, not even to administrators', () => {
    for (const action of ['person.read', 'person.change', 'settings.read', 'settings.change', 'token.make'])
      expect(makeTokenSchema.safeParse({ ...asked(), actions: [action] }).error?.issues[0]?.message).toBe(
        'token.rightNotYours',
      );
    expect(makeTokenSchema.safeParse(asked({ actions: [] })).error?.issues[0]?.message).toBe('token.rightNone');
    expect(makeTokenSchema.safeParse(asked({ until: '2027-02-30' })).error?.issues[0]?.message).toBe(
      'token.untilShape',
    );
    expect(makeTokenSchema.parse(asked({ locales: ['en', 'en'] })).locales).toEqual(['en']);
  });
});

describe('what ends it', () => {
  it('is its person, or an administrator, and nobody else; once', async () => {
    const [own, theirs] = [await make({ name: 'Own' }), await make({ name: 'Theirs' })];
    const { ctx: colleague } = await enterBy(await account('chiefEditor', 'auditor'));
    const tokenId = (await rowOf(own.token)).id;
    expect(await refusal(revokeToken(colleague, { tokenId }))).toBe('forbidden');
    await revokeToken(ctx, { tokenId });
    await revokeToken(ctx, { tokenId });
    await revokeToken(admin, { tokenId: (await rowOf(theirs.token)).id });
    expect([await use(own.token), await use(theirs.token)]).toEqual([null, null]);
    const events = await eventsOf('token.revoked');
    expect(events.map(({ details }) => (details as { name: string }).name)).toEqual(['Own', 'Theirs']);
    expect((await listTokens(admin.actor, somebody.id, new Date())).map(({ standing }) => standing)).toEqual([
      'revoked',
      'revoked',
    ]);
    expect(await listTokens(ctx.actor, somebody.id, later(31 * day))).toEqual([]);
    expect(await refusal(listTokens((await enterBy(await account('editor'))).ctx.actor, somebody.id, new Date()))).toBe(
      'forbidden',
    );
    expect(await refusal(revokeToken(admin, { tokenId: somebody.id }))).toBe('token.missing');
  });

  it('is a suspension at once, and the loss of a role for all that it opened', async () => {
    const { token } = await make();
    await suspendPerson(admin, { personId: somebody.id, version: 1 });
    expect(await use(token)).toBeNull();
    await enablePerson(admin, { personId: somebody.id, version: 2 });
    expect(can(await use(token), 'edition.write')).toBe(true);
    await changePerson(admin, { personId: somebody.id, version: 3, name: 'Lu Yan', roles: wholeSite('reviewer') });
    const actor = await use(token);
    expect([can(actor, 'edition.write'), can(actor, 'desk.read')]).toEqual([false, true]);
    expect((await findMe(actor as PersonActor)).rights).toEqual(['desk.read']);
  });

  it('is a second factor that is owed, but not for who has no password and never signs in', async () => {
    const { token } = await make();
    const served = await issueToken(stranger(), {
      email: `script-${somebody.email}`,
      role: 'editor',
      name: 'Script',
      tokenName: 'First',
      days: 1,
    });
    await change(admin, 'security', { ...usualSecurity, secondFactorRoles: ['editor'] });
    expect(can(await use(token), 'desk.read')).toBe(false);
    expect(can(await use(served.token), 'desk.read')).toBe(true);
    await change(admin, 'security', usualSecurity);
  });
});

describe('one that opens nothing', () => {
  it('is told to the audit once an hour, also when many try it at once', async () => {
    const { token } = await make();
    await revokeToken(ctx, { tokenId: (await rowOf(token)).id });
    const now = new Date();
    await Promise.all(Array.from({ length: 5 }, () => use(token, now)));
    await use(token, new Date(now.getTime() + hour - 1));
    expect(await eventsOf('token.refused')).toMatchObject([
      { actorId: null, from: '198.51.100.7', details: { name: 'Nightly import', why: 'revoked' } },
    ]);
    await use(token, new Date(now.getTime() + hour));
    expect(await eventsOf('token.refused')).toHaveLength(2);
    expect((await rowOf(token)).usedAt).toBeNull();
  });

  it('may be brought twenty times in ten minutes by one client, and good ones go on opening', async () => {
    const { token } = await make();
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => refusal(use('tw_guessed'))));
    expect(outcomes.filter((outcome) => outcome === 'was not refused')).toHaveLength(20);
    expect(await refusal(use('tw_guessed'))).toBe('signIn.locked');
    expect(await use(token)).not.toBeNull();
    expect(await refusal(use('tw_guessed', new Date(), '203.0.113.9'))).toBe('was not refused');
    expect(await refusal(use('tw_guessed', later(11 * minute)))).toBe('was not refused');
    expect(JSON.stringify(await db().signInAttempt.findMany())).not.toContain('198.51');
  });

  it('leaves what is counted for signing in where that counts for longer', async () => {
    await change(admin, 'security', { ...usualSecurity, lockMinutes: 24 * 60 });
    await db().signInAttempt.create({ data: { key: 'an attempt', at: later(-2 * hour) } });
    await use('tw_guessed');
    expect(await db().signInAttempt.count({ where: { key: 'an attempt' } })).toBe(1);
    await change(admin, 'security', usualSecurity);
    await use('tw_guessed');
    expect(await db().signInAttempt.count({ where: { key: 'an attempt' } })).toBe(0);
  });
});

describe('npm run token', () => {
  const issue = (more: Partial<Parameters<typeof issueToken>[1]> = {}) =>
    issueToken(stranger(), {
      email: `new-${somebody.email}`,
      role: 'chiefEditor',
      name: 'Script',
      tokenName: 'First',
      days: 90,
      ...more,
    });

  it('makes somebody without a password, and a token with all that one may have for the role', async () => {
    const { token, made } = await issue();
    expect(made).toBe(true);
    const actor = await use(token);
    expect(actor).toMatchObject({ name: 'Script', roles: wholeSite('chiefEditor') });
    expect([can(actor, 'edition.publish'), can(actor, 'token.make'), can(actor, 'settings.read')]).toEqual([
      true,
      false,
      false,
    ]);
    const who = await db().person.findUniqueOrThrow({ where: { id: actor?.id ?? '' } });
    expect(who.passwordHash).toBeNull();
    const events = await db().auditEvent.findMany({ where: { personId: who.id }, orderBy: { sequence: 'asc' } });
    expect(events.map(({ event, actorId }) => [event, actorId])).toEqual([
      ['person.made', null],
      ['token.made', null],
    ]);
    expect(await refusal(issue())).toBe('token.nameTaken');
    expect(await issue({ tokenName: 'Second' })).toMatchObject({ made: false });
  });

  it('gives nobody a role, lets nobody in who is suspended, and makes none that needs bounds', async () => {
    expect(await refusal(issue({ email: somebody.email }))).toBe('token.roleNotHeld');
    expect(await refusal(issue({ email: somebody.email, role: 'editor' }))).toBe('was not refused');
    await suspendPerson(admin, { personId: somebody.id, version: 1 });
    expect(await refusal(issue({ email: somebody.email, role: 'editor', tokenName: 'B' }))).toBe(
      'token.holderSuspended',
    );
    expect(await refusal(issue({ role: 'translator' }))).toBe('roles.localeNeeded');
    expect(
      await refusal(issueToken(admin, { email: 'x@example.org', role: 'editor', name: 'X', tokenName: 'X', days: 1 })),
    ).toBe('forbidden');
    expect(await db().person.count({ where: { email: `new-${somebody.email}` } })).toBe(0);
  });
});

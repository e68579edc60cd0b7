import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx, PersonActor } from '@/newsroom/context';
import { beginSecondFactor } from '@/newsroom/people/commands/begin-second-factor';
import { renewRecoveryCodes, turnOffSecondFactor } from '@/newsroom/people/commands/change-second-factor';
import { confirmSecondFactor } from '@/newsroom/people/commands/confirm-second-factor';
import { enterCode } from '@/newsroom/people/commands/enter-code';
import { removeSecondFactor } from '@/newsroom/people/commands/remove-second-factor';
import { signIn } from '@/newsroom/people/commands/sign-in';
import { findProfile } from '@/newsroom/people/queries';
import { findSession } from '@/newsroom/people/sessions';
import { can, mayEver } from '@/newsroom/policy';
import { usualSecurity } from '@/newsroom/settings/security-schema';
import { seal, unseal } from '@/platform/auth/seal';
import { db } from '@/platform/db/client';
import { change, person, refusal } from '../../support/newsroom';
import { type Account, account, codeAt, enterBy, stranger, withSecondFactor } from '../../support/people';

const start = new Date();
/** Steps of half a minute later, so that no code has been used. */
const later = (steps: number) => new Date(start.getTime() + steps * 30_000);

let somebody: Account;
let ctx: Ctx;
let secret: string;
let codes: string[];

beforeEach(async () => {
  somebody = await account('editor');
  ({ ctx } = await enterBy(somebody, start));
  ({ secret, codes } = await withSecondFactor(ctx));
});

const byPassword = async (now: Date) =>
  (await signIn(stranger(now), { ...somebody, userAgent: null })).step ?? 'let in without';

const byCode = (step: string, code: string, now: Date) => enterCode(stranger(now), { step, code, userAgent: 'Test' });

describe('the second step of signing in', () => {
  it('comes after the right password alone, and opens with the code of now', async () => {
    expect(await refusal(signIn(stranger(later(2)), { ...somebody, password: 'wrong', userAgent: null }))).toBe(
      'signIn.wrong',
    );
    const step = await byPassword(later(2));
    expect(await findSession(step, later(2))).toBeNull();
    const { session } = await byCode(step, ` ${codeAt(secret, later(2)).replace(/^.../, '$& ')} `, later(2));
    expect(await findSession(session, later(2))).toMatchObject({ id: somebody.id, owes: null });
    const event = await db().auditEvent.findFirst({
      where: { event: 'person.signedIn' },
      orderBy: { sequence: 'desc' },
    });
    expect(event).toMatchObject({ personId: somebody.id, details: { by: 'code' } });
  });

  it('takes the code of the step before and after, and none further away', async () => {
    for (const [off, fits] of [
      [-2, false],
      [2, false],
      [-1, true],
      [1, true],
    ] as const) {
      const now = later(10 + (off === 1 ? 5 : 0));
      const code = codeAt(secret, new Date(now.getTime() + off * 30_000));
      const outcome = await refusal(byCode(await byPassword(now), code, now));
      expect(outcome, `${off}`).toBe(fits ? 'was not refused' : 'code.wrong');
    }
  });

  it('takes no code twice, also of two at the same moment', async () => {
    const code = codeAt(secret, later(2));
    const step = await byPassword(later(2));
    const outcomes = await Promise.all([1, 2, 3].map(() => refusal(byCode(step, code, later(2)))));
    expect(outcomes.filter((outcome) => outcome === 'was not refused')).toHaveLength(1);
    expect(await db().session.count({ where: { personId: somebody.id, createdAt: later(2) } })).toBe(1);
    expect(await refusal(byCode(await byPassword(later(2)), code, later(2)))).toBe('code.wrong');
    const earlier = codeAt(secret, later(1));
    expect(await refusal(byCode(await byPassword(later(2)), earlier, later(2)))).toBe('code.wrong');
  });

  it('takes a recovery code once, in any spelling', async () => {
    const [code = ''] = codes;
    const step = await byPassword(later(2));
    const outcomes = await Promise.all(
      [code, code.toUpperCase().replaceAll('-', ' ')].map((typed) => refusal(byCode(step, typed, later(2)))),
    );
    expect(outcomes.filter((outcome) => outcome === 'was not refused')).toHaveLength(1);
    expect(await refusal(byCode(await byPassword(later(3)), code, later(3)))).toBe('code.wrong');
    expect(await db().recoveryCode.count({ where: { personId: somebody.id } })).toBe(9);
    expect(await db().recoveryCode.findMany({ select: { hash: true } })).not.toContainEqual({ hash: code });
  });

  it('counts wrong codes in the same lock-out, also when many are tried at once and between right passwords', async () => {
    const wrong = ['000000', '111111', '222222'].find((code) => code !== codeAt(secret, later(2))) as string;
    for (let round = 0; round < 2; round += 1) {
      const step = await byPassword(later(2));
      expect(await refusal(byCode(step, wrong, later(2)))).toBe('code.wrong');
    }
    const step = await byPassword(later(2));
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => refusal(byCode(step, wrong, later(2)))));
    expect(outcomes.filter((outcome) => outcome === 'code.wrong')).toHaveLength(3);
    expect(outcomes.filter((outcome) => outcome === 'signIn.locked')).toHaveLength(17);
    expect(await refusal(byCode(step, codeAt(secret, later(2)), later(2)))).toBe('signIn.locked');
    expect(await refusal(byPassword(later(2)))).toBe('signIn.locked');
    const locks = await db().auditEvent.count({ where: { event: 'person.locked', personId: somebody.id } });
    expect(locks).toBe(1);
  });

  it('ends after five minutes, and with the password it came from', async () => {
    const step = await byPassword(later(2));
    expect(await refusal(byCode(step, codeAt(secret, later(13)), later(13)))).toBe('signIn.again');
    expect(await refusal(byCode('made-up', codeAt(secret, later(2)), later(2)))).toBe('signIn.again');
  });
});

describe('a second factor', () => {
  it('is kept sealed, for its person alone', async () => {
    const { totpSecret } = await db().person.findUniqueOrThrow({ where: { id: somebody.id } });
    expect(totpSecret).not.toContain(secret);
    expect(await unseal(totpSecret ?? '', somebody.id)).toBe(secret);
    expect(await unseal(totpSecret ?? '', 'somebody else')).toBeNull();
    const sealed = await seal('twice', 'a');
    expect(sealed).not.toBe(await seal('twice', 'a'));
    expect(await unseal(`${sealed.slice(0, -2)}AA`, 'a')).toBeNull();
  });

  it('counts once it is confirmed, ends the other sessions, and is not begun anew while it is on', async () => {
    const other = await account('editor');
    const first = await enterBy(other, start);
    const second = await enterBy(other, start);
    await beginSecondFactor(first.ctx, undefined);
    expect((await enterBy(other, start)).session).not.toBe('');
    expect(await refusal(confirmSecondFactor(first.ctx, { code: '12345' }))).toBe('code.wrong');
    await withSecondFactor(first.ctx);
    expect(await findSession(first.session, start)).not.toBeNull();
    expect(await findSession(second.session, start)).toBeNull();
    expect(await refusal(beginSecondFactor(first.ctx, undefined))).toBe('secondFactor.isOn');
    expect((await findProfile(first.ctx.actor as PersonActor, start)).secondFactor).toMatchObject({
      on: true,
      codesLeft: 10,
      offer: null,
    });
  });

  it('is turned off, and its codes are made anew, with the password alone', async () => {
    expect(await refusal(turnOffSecondFactor(ctx, { present: 'wrong' }))).toBe('password.wrong');
    expect(await refusal(renewRecoveryCodes(ctx, { present: 'wrong' }))).toBe('password.wrong');
    const renewed = await renewRecoveryCodes(ctx, { present: somebody.password });
    expect(renewed.codes).toHaveLength(10);
    expect(await refusal(byCode(await byPassword(later(2)), codes[0] ?? '', later(2)))).toBe('code.wrong');
    await turnOffSecondFactor(ctx, { present: somebody.password });
    expect((await enterBy(somebody, later(2))).session).not.toBe('');
    expect(await db().recoveryCode.count({ where: { personId: somebody.id } })).toBe(0);
  });

  it('is removed by an administrator and by nobody else, which ends every session', async () => {
    const { ctx: chief } = await enterBy(await account('chiefEditor'));
    expect(await refusal(removeSecondFactor(chief, { personId: somebody.id }))).toBe('forbidden');
    const { ctx: administrator } = await enterBy(await account('administrator'));
    const step = await byPassword(later(2));
    await removeSecondFactor(administrator, { personId: somebody.id });
    expect(await db().session.count({ where: { personId: somebody.id } })).toBe(0);
    expect(await refusal(byCode(step, codeAt(secret, later(2)), later(2)))).toBe('signIn.again');
    expect((await enterBy(somebody, later(2))).session).not.toBe('');
  });

  it('is nothing a script or somebody without a session can touch', async () => {
    const bare = await person('Script');
    expect(await refusal(beginSecondFactor(bare, undefined))).toBe('forbidden');
    expect(await refusal(turnOffSecondFactor(stranger(), { present: somebody.password }))).toBe('forbidden');
  });
});

describe('a role that needs one', () => {
  let chief: Ctx;
  beforeAll(async () => {
    chief = await person('Administrator');
  });

  it('lets nobody do anything before it is set up, and everything afterwards', async () => {
    const reviewer = await account('reviewer');
    await change(chief, 'security', { ...usualSecurity, secondFactorRoles: ['reviewer'] });
    const { session, ctx: owing } = await enterBy(reviewer, start);
    expect(owing.actor).toMatchObject({ owes: 'secondFactor' });
    expect([can(owing.actor, 'desk.read'), mayEver(owing.actor, 'desk.read')]).toEqual([false, false]);
    expect((await findProfile(owing.actor, start)).secondFactor.needed).toBe(true);
    await withSecondFactor(owing);
    const actor = await findSession(session, start);
    expect(can(actor, 'desk.read')).toBe(true);
    expect((await enterBy(await account('editor'))).ctx.actor.owes).toBeNull();
    await change(chief, 'security', usualSecurity);
  });
});

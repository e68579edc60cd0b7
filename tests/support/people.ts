import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Ctx, PersonActor } from '@/newsroom/context';
import { addPerson } from '@/newsroom/people/add-person';
import { beginSecondFactor } from '@/newsroom/people/commands/begin-second-factor';
import { confirmSecondFactor } from '@/newsroom/people/commands/confirm-second-factor';
import { signIn } from '@/newsroom/people/commands/sign-in';
import { findProfile } from '@/newsroom/people/queries';
import { type Role, wholeSite } from '@/newsroom/people/roles';
import { findSession } from '@/newsroom/people/sessions';
import { db } from '@/platform/db/client';
import { password } from './newsroom';

export const stranger = (now = new Date()): Ctx => ({ actor: { kind: 'system' }, now, requestId: 'test' });

/** Somebody with an account, who has yet to sign in. */
export async function account(...held: Role[]) {
  const email = `${randomUUID()}@example.org`;
  const roles = wholeSite(...held);
  const { id } = await db().$transaction((tx) => addPerson(tx, stranger(), { name: 'Lu Yan', email, password, roles }));
  return { id, email, password };
}

export type Account = Awaited<ReturnType<typeof account>>;

/** With the password alone. @returns the cookie, and the context in which its holder acts */
export async function enterBy({ email, password }: Pick<Account, 'email' | 'password'>, now = new Date()) {
  const { session = '' } = await signIn(stranger(now), { email, password, userAgent: 'Test' });
  return { session, ctx: { ...stranger(now), actor: (await findSession(session, now)) as PersonActor } };
}

/** As an app would compute it. */
export const codeAt = (secret: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

/** Sets up a second factor. @returns its secret and the recovery codes */
export async function withSecondFactor(ctx: Ctx) {
  await beginSecondFactor(ctx, undefined);
  const { secondFactor } = await findProfile(ctx.actor as PersonActor, ctx.now);
  const secret = secondFactor.offer?.secret ?? '';
  const { codes } = await confirmSecondFactor(ctx, { code: codeAt(secret, ctx.now) });
  return { secret, codes };
}

import { hashToken, makeToken } from '@/platform/auth/token';
import { db, type Tx } from '@/platform/db/client';
import { env } from '@/platform/env';
import type { Ctx, Owed, PersonActor } from '../context';
import { demand } from '../refused';
import { readSecurity } from '../settings/read-security';
import type { Security } from '../settings/security-schema';
import { isTooOld } from './password-rules';
import type { Role } from './roles';

/** How exactly it is known when a session was last used, in milliseconds: not every request writes. */
const grain = 60_000;

/** @returns what the cookie holds */
export async function openSession(tx: Tx, ctx: Ctx, personId: string, userAgent: string | null): Promise<string> {
  const { token, hash } = makeToken();
  const { now, from = null } = ctx;
  // Waits for whoever is suspending, or choosing another password, at this moment.
  const { count } = await tx.person.updateMany({
    where: { id: personId, suspendedAt: null },
    data: { lastSignInAt: now },
  });
  demand(count === 1, 'signIn.again');
  await tx.session.create({
    data: { personId, tokenHash: hash, createdAt: now, seenAt: now, from, userAgent: userAgent?.slice(0, 300) ?? null },
  });
  return token;
}

/** On every instance at once. @returns how many there were */
export async function endSessions(tx: Tx, personId: string, except: string | null = null): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { personId, ...(except && { NOT: { id: except } }) } });
  return count;
}

/** What is read of a person to tell what she may do. */
export const holder = {
  id: true,
  name: true,
  deskLocale: true,
  passwordChangedAt: true,
  totpConfirmedAt: true,
  grants: { select: { role: true, channelId: true, departmentId: true, locale: true } },
} as const;

/** Who holds a session, as the database says at this moment: what was ended a moment ago on another machine is not there. */
export async function findSession(token: string, now: Date): Promise<PersonActor | null> {
  const security = await readSecurity(db());
  const session = await db().session.findFirst({
    where: { tokenHash: hashToken(token), ...within(now, security), person: { suspendedAt: null } },
    select: { id: true, seenAt: true, person: { select: holder } },
  });
  if (!session) return null;
  const { id: sessionId, seenAt, person } = session;
  if (now.getTime() - seenAt.getTime() >= grain)
    await db().session.updateMany({ where: { id: sessionId }, data: { seenAt: now } });
  const { id, name, deskLocale, grants } = person;
  return { kind: 'person', id, name, deskLocale, roles: grants, sessionId, owes: owedBy(person, security, now) };
}

/** Sessions that still open something. */
export const within = (now: Date, { idleMinutes, wholeHours }: Pick<Security, 'idleMinutes' | 'wholeHours'>) => ({
  createdAt: { gt: new Date(now.getTime() - wholeHours * 60 * 60_000) },
  seenAt: { gt: new Date(now.getTime() - idleMinutes * 60_000) },
});

type Holder = { passwordChangedAt: Date | null; totpConfirmedAt: Date | null; grants: { role: Role }[] };

/** What somebody has to do before anything else; the password first. */
export function owedBy(person: Holder, security: Security, now: Date): Owed | null {
  if (env().PASSWORD_PROFILE === 'mlps3' && isTooOld(person.passwordChangedAt, now)) return 'password';
  return person.totpConfirmedAt === null && needsSecondFactor(person, security) ? 'secondFactor' : null;
}

export const needsSecondFactor = ({ grants }: Pick<Holder, 'grants'>, { secondFactorRoles }: Security): boolean =>
  grants.some(({ role }) => secondFactorRoles.includes(role));

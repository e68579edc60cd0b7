import { hashToken, makeToken } from '@/platform/auth/token';
import { db, type Tx } from '@/platform/db/client';
import type { Ctx, PersonActor } from '../context';

/** In milliseconds: a session ends when it was not used for the one, and in any case after the other. */
export type SessionLimits = { idle: number; whole: number };

export const usualLimits: SessionLimits = { idle: 30 * 60_000, whole: 12 * 60 * 60_000 };

/** How exactly it is known when a session was last used, in milliseconds: not every request writes. */
const grain = 60_000;

/** @returns what the cookie holds */
export async function openSession(tx: Tx, ctx: Ctx, personId: string, userAgent: string | null): Promise<string> {
  const { token, hash } = makeToken();
  const { now, from = null } = ctx;
  await tx.session.create({
    data: { personId, tokenHash: hash, createdAt: now, seenAt: now, from, userAgent: userAgent?.slice(0, 300) ?? null },
  });
  await tx.person.update({ where: { id: personId }, data: { lastSignInAt: now } });
  return token;
}

const held = { select: { role: true, channelId: true, departmentId: true, locale: true } } as const;

/** Who holds a session, as the database says at this moment: what was ended a moment ago on another machine is not there. */
export async function findSession(token: string, now: Date, limits = usualLimits): Promise<PersonActor | null> {
  const session = await db().session.findFirst({
    where: { tokenHash: hashToken(token), ...within(now, limits), person: { suspendedAt: null } },
    select: { id: true, seenAt: true, person: { select: { id: true, name: true, grants: held } } },
  });
  if (!session) return null;
  const { id: sessionId, seenAt, person } = session;
  if (now.getTime() - seenAt.getTime() >= grain)
    await db().session.updateMany({ where: { id: sessionId }, data: { seenAt: now } });
  return { kind: 'person', id: person.id, name: person.name, roles: person.grants, sessionId };
}

/** Those that are open at a time. */
export const within = (now: Date, { idle, whole }: SessionLimits) => ({
  createdAt: { gt: new Date(now.getTime() - whole) },
  seenAt: { gt: new Date(now.getTime() - idle) },
});

/** Ends all that somebody has open, on every instance at once. @returns how many there were */
export async function endSessionsOf(tx: Tx, personId: string): Promise<number> {
  return (await tx.session.deleteMany({ where: { personId } })).count;
}

import { hashToken, isApiToken } from '@/platform/auth/token';
import { db } from '@/platform/db/client';
import { recordEvent } from '../audit/record-event';
import { command } from '../command';
import type { Ctx, PersonActor } from '../context';
import { holder, owedBy } from '../people/sessions';
import { clientKey, countAttempt } from '../people/sign-in-attempts';
import { readSecurity } from '../settings/read-security';
import { isScriptRight } from './rules';

/** How exactly it is known when a token was last used, in milliseconds: not every request writes. */
const grain = 60_000;

/** Of a token that is tried in vain, the audit hears so often and no more; in milliseconds. */
const told = 60 * 60_000;

/** What one client may bring that is no token, or none any more. Those who bring a good one are never kept waiting. */
const badTokens = { attempts: 20, lockMinutes: 10 };

/**
 * Who a script is, as the database says at this moment: the person with the roles of now, and the bounds of the token.
 * The hash is looked for, so the time of an answer tells nothing of a token.
 * @returns null for one that opens nothing
 * @throws Refused `signIn.locked` to a client who has brought too many of these, `signIn.tooOften` while many do
 */
export async function findToken(ctx: Ctx, token: string): Promise<PersonActor | null> {
  const row = isApiToken(token) ? await read(token) : null;
  const why = row && refusalOf(row, ctx.now);
  if (row && !why) return actorOf(ctx, row);
  if (row) await noteRefusal(ctx, { ...row, why: String(why) });
  await countAttempt(ctx.now, await clientKey('token', ctx.from), badTokens);
  return null;
}

const read = (token: string) =>
  db().apiToken.findUnique({
    where: { hash: hashToken(token) },
    include: { person: { select: { ...holder, suspendedAt: true, passwordHash: true } } },
  });

type Row = NonNullable<Awaited<ReturnType<typeof read>>>;

function refusalOf({ revokedAt, expiresAt, person }: Row, now: Date): string | null {
  if (revokedAt) return 'revoked';
  if (expiresAt <= now) return 'ended';
  return person.suspendedAt ? 'suspended' : null;
}

async function actorOf({ now }: Ctx, { id: tokenId, person, ...row }: Row): Promise<PersonActor> {
  if (!row.usedAt || now.getTime() - row.usedAt.getTime() >= grain) await noteUse(tokenId, now);
  const { id, name, deskLocale, grants, passwordHash } = person;
  const { name: called, channelIds, locales } = row;
  const token = { id: tokenId, name: called, actions: row.actions.filter(isScriptRight), channelIds, locales };
  // Nobody signs in without a password, so nothing is owed before.
  const owes = passwordHash === null ? null : owedBy(person, await readSecurity(db()), now);
  return { kind: 'person', id, name, deskLocale, roles: grants, sessionId: null, owes, token };
}

const noteUse = (id: string, now: Date) =>
  db().apiToken.updateMany({
    where: { id, OR: [{ usedAt: null }, { usedAt: { lte: new Date(now.getTime() - grain) } }] },
    data: { usedAt: now },
  });

/** Of many at once, one is told. */
const noteRefusal = command(async (tx, ctx, { id, personId, name, prefix, why }: Row & { why: string }) => {
  const { count } = await tx.apiToken.updateMany({
    where: { id, OR: [{ refusedAt: null }, { refusedAt: { lte: new Date(ctx.now.getTime() - told) } }] },
    data: { refusedAt: ctx.now },
  });
  const details = { tokenId: id, name, prefix, why };
  if (count === 1) await recordEvent(tx, ctx, { event: 'token.refused', personId, details });
});

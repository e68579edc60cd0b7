import { db, type Prisma } from '@/platform/db/client';
import { recordRead } from '../audit/record-read';
import { type Ctx, personId } from '../context';
import { authorise, can } from '../policy';
import { readSecurity } from '../settings/read-security';
import type { DeskHeld, DeskPerson, DeskPersonRow, InvitationMail, Standing } from './desk-dto';
import { invitationKind, rowsFor } from './invitations';
import { within } from './sessions';
import { attemptKey, isLocked } from './sign-in-attempts';

const names = { select: { nameEn: true, nameZh: true } } as const;
const grants = {
  orderBy: [{ grantedAt: 'asc' }, { role: 'asc' }, { id: 'asc' }],
  include: { channel: names, department: names },
} as const satisfies Prisma.Person$grantsArgs;

type Grant = Prisma.GrantGetPayload<{ include: { channel: typeof names; department: typeof names } }>;

/** Everybody at the desk, by name; who is suspended stands last. */
export async function listPeople(ctx: Ctx): Promise<DeskPersonRow[]> {
  authorise(ctx.actor, 'person.read');
  await recordRead(ctx, { event: 'person.listRead' });
  const security = await readSecurity(db());
  const people = await db().person.findMany({
    orderBy: [{ suspendedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
    include: { grants, _count: { select: { sessions: { where: within(ctx.now, security) } } } },
  });
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    standing: standingOf(person),
    roles: person.grants.map(inWords),
    lastSignInAt: person.lastSignInAt?.toISOString() ?? null,
    sessions: person.suspendedAt ? 0 : person._count.sessions,
    secondFactor: person.totpConfirmedAt !== null,
  }));
}

export async function findPersonForDesk(ctx: Ctx, id: string): Promise<DeskPerson | null> {
  const { actor, now } = ctx;
  authorise(actor, 'person.read');
  const security = await readSecurity(db());
  const person = await db().person.findUnique({
    where: { id },
    include: { grants, sessions: { where: within(now, security), orderBy: { seenAt: 'desc' } } },
  });
  if (!person) return null;
  await recordRead(ctx, { event: 'person.read', personId: id });
  const standing = standingOf(person);
  return {
    id,
    version: person.version,
    name: person.name,
    email: person.email,
    standing,
    held: person.grants.map(({ role, channelId, departmentId, locale }) => ({ role, channelId, departmentId, locale })),
    secondFactor: person.totpConfirmedAt !== null,
    lastSignInAt: person.lastSignInAt?.toISOString() ?? null,
    locked: await isLocked(db(), now, attemptKey(person.email), security),
    sessions: person.suspendedAt
      ? []
      : person.sessions.map(({ id: sessionId, createdAt, seenAt, from, userAgent }) => ({
          id: sessionId,
          openedAt: createdAt.toISOString(),
          seenAt: seenAt.toISOString(),
          from,
          userAgent,
        })),
    invitation: standing === 'invited' ? await findInvitationOf(id, now) : null,
    mayChange: can(actor, 'person.change'),
    self: personId(actor) === id,
  };
}

type Stands = { suspendedAt: Date | null; passwordHash: string | null };

const standingOf = ({ suspendedAt, passwordHash }: Stands): Standing =>
  suspendedAt ? 'suspended' : passwordHash === null ? 'invited' : 'active';

const inWords = ({ role, channel, department, locale }: Grant): DeskHeld => ({
  role,
  channel: channel && { en: channel.nameEn, zh: channel.nameZh },
  department: department && { en: department.nameEn, zh: department.nameZh },
  locale,
});

async function findInvitationOf(id: string, now: Date): Promise<DeskPerson['invitation']> {
  const [token, row] = await Promise.all([
    db().oneTimeToken.findFirst({ where: { purpose: 'invitation', personId: id, expiresAt: { gt: now } } }),
    db().outboxRow.findFirst({ where: rowsFor(invitationKind, id), orderBy: { createdAt: 'desc' } }),
  ]);
  return { until: token?.expiresAt.toISOString() ?? null, mail: row && mailOf(row) };
}

type Row = { createdAt: Date; nextAt: Date | null; doneAt: Date | null; error: string | null };

function mailOf({ createdAt, nextAt, doneAt, error }: Row): InvitationMail {
  if (doneAt) return { state: 'sent', at: doneAt.toISOString(), error: null };
  return { state: nextAt ? 'waiting' : 'failed', at: createdAt.toISOString(), error };
}

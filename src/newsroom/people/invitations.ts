import { db, type Locale, type Prisma, type Tx } from '@/platform/db/client';
import { env } from '@/platform/env';
import type { Ctx } from '../context';
import { findOneTimeToken, lifetimes, makeOneTimeToken } from './one-time-tokens';

/** As the outbox names it. */
export const invitationKind = 'mail.invitation';

/** `locale` is the language the mail begins in: that of whoever invites. */
export type InvitationPayload = { personId: string; locale: Locale };

export type Invited = {
  /** To hand over; null where a mail carries it. It is shown this once, and only its hash is kept. */
  link: string | null;
};

/** A new way in for somebody without a password. Where mail can be sent, the link is made when it is, and seen by nobody else. */
export async function invite(tx: Tx, ctx: Ctx, { personId, locale }: InvitationPayload): Promise<Invited> {
  await withdrawInvitation(tx, personId);
  if (!env().SMTP_URL) return { link: invitationLink(await makeOneTimeToken(tx, ctx.now, 'invitation', personId)) };
  await tx.outboxRow.create({
    data: { kind: invitationKind, payload: { personId, locale }, createdAt: ctx.now, nextAt: ctx.now },
  });
  return { link: null };
}

/** Earlier links open no more, and mails that wait are not sent. */
export async function withdrawInvitation(tx: Tx, personId: string): Promise<void> {
  await tx.oneTimeToken.deleteMany({ where: { purpose: 'invitation', personId } });
  await tx.outboxRow.deleteMany({ where: { ...rowsFor(invitationKind, personId), nextAt: { not: null } } });
}

/**
 * A link for one attempt to send it, in place of those before. The row of the person is held meanwhile: who is being
 * suspended at this moment gets none.
 */
export const renewLink = (personId: string, now: Date) =>
  db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`;
    const person = await tx.person.findFirst({
      where: { id: personId, passwordHash: null, suspendedAt: null },
      select: { name: true, email: true },
    });
    if (!person) return null;
    const link = invitationLink(await makeOneTimeToken(tx, now, 'invitation', personId));
    return { ...person, link, until: new Date(now.getTime() + lifetimes.invitation) };
  });

/** From the address of the site, never from what a request says of its host. */
export const invitationLink = (token: string): string => `${env().SITE_URL}/admin/invitation/${token}`;

export const rowsFor = (kind: string, personId: string) =>
  ({ kind, payload: { path: ['personId'], equals: personId } }) satisfies Prisma.OutboxRowWhereInput;

/** Whom a link lets in; null for one that was used, has run out or never was one. */
export async function findInvited(token: string, now: Date): Promise<{ name: string; email: string } | null> {
  const found = await findOneTimeToken(db(), now, 'invitation', token);
  if (!found?.personId) return null;
  return db().person.findFirst({
    where: { id: found.personId, passwordHash: null, suspendedAt: null },
    select: { name: true, email: true },
  });
}

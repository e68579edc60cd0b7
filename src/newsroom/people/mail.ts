import { db, type Locale, type Tx } from '@/platform/db/client';
import { env } from '@/platform/env';
import { rowsFor } from './invitations';
import { lifetimes, makeOneTimeToken } from './one-time-tokens';

/** As the outbox names it. */
export const resetKind = 'mail.reset';

/** Whether this newsroom writes mails; where it does not, links are made at the server. */
export const sendsMail = (): boolean => env().SMTP_URL !== undefined;

/** Notes the wish in the transaction that has it. The link is made when the mail is sent: no row opens a door. */
export async function askForResetMail(tx: Tx, now: Date, personId: string): Promise<void> {
  await tx.outboxRow.deleteMany({ where: { ...rowsFor(resetKind, personId), nextAt: { not: null } } });
  await tx.outboxRow.create({ data: { kind: resetKind, payload: { personId }, createdAt: now, nextAt: now } });
}

/** From `SITE_URL` and never from what a request says of its host. */
export const resetLink = (token: string): string => `${env().SITE_URL}/admin/reset/${token}`;

export type ResetLetter = { name: string; email: string; locale: Locale; link: string; until: Date };

/** A link for one attempt to send it, in place of those before; null for somebody who may not come in. */
export const renewResetLink = (personId: string, now: Date): Promise<ResetLetter | null> =>
  db().$transaction(async (tx) => {
    const person = await tx.person.findFirst({
      where: { id: personId, suspendedAt: null, passwordHash: { not: null } },
      select: { name: true, email: true, deskLocale: true },
    });
    if (!person) return null;
    const { deskLocale, ...who } = person;
    const link = resetLink(await makeOneTimeToken(tx, now, 'reset', personId));
    return { ...who, locale: deskLocale ?? 'zh', link, until: new Date(now.getTime() + lifetimes.reset) };
  });

import type { Locale } from '@/platform/db/client';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { authorise } from '../../policy';
import { demand } from '../../refused';
import { invite } from '../invitations';
import { findPerson } from '../lock-person';

export type RenewInvitation = { personId: string; locale: Locale };

/** Another link for somebody who has not come in yet; the one before opens no more. */
export const renewInvitation = command(async (tx, ctx, { personId, locale }: RenewInvitation) => {
  authorise(ctx.actor, 'person.change');
  const person = await findPerson(tx, personId);
  demand(person.passwordHash === null && person.suspendedAt === null, 'people.notInvited');
  const { link } = await invite(tx, ctx, { personId, locale });
  await recordEvent(tx, ctx, { event: 'person.invitedAgain', personId, details: { byMail: link === null } });
  return { name: person.name, email: person.email, link };
});

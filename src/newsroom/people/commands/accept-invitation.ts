import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { demand } from '../../refused';
import { choosePassword } from '../choose-password';
import { takeOneTimeToken } from '../one-time-tokens';
import { attemptKey, forgetAttempts } from '../sign-in-attempts';

export type AcceptInvitation = { token: string; password: string };

/**
 * Whoever holds the link chooses the password. One that is refused does not use the link up.
 * @returns whom to sign in
 * @throws Refused `invitation.used`, or at the field `password`
 */
export const acceptInvitation = command(async (tx, ctx, { token, password }: AcceptInvitation) => {
  const taken = await takeOneTimeToken(tx, ctx.now, 'invitation', token);
  demand(taken !== null && taken.personId !== null, 'invitation.used');
  const person = await tx.person.findUnique({
    where: { id: taken.personId, passwordHash: null, suspendedAt: null },
    select: { id: true, email: true },
  });
  demand(person !== null, 'invitation.used');
  await choosePassword(tx, ctx, person.id, password);
  // Whoever has tried her address before does not keep her out now.
  await forgetAttempts(tx, attemptKey(person.email), ctx.now);
  await recordEvent(tx, ctx, { event: 'person.invitationAccepted', personId: person.id });
  return { email: person.email };
});

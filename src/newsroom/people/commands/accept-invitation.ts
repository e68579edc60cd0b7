import { hashPassword } from '@/platform/auth/password';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import type { Ctx } from '../../context';
import { demand } from '../../refused';
import { findInvited } from '../invitations';
import { takeOneTimeToken } from '../one-time-tokens';
import { attemptKey, forgetAttempts } from '../sign-in-attempts';

export type AcceptInvitation = { token: string; password: string };

/**
 * Whoever holds the link chooses the password. It is hashed outside the transaction, because that takes a tenth of a
 * second, and only for a link that opens.
 * @returns whom to sign in
 * @throws Refused `invitation.used`
 */
export async function acceptInvitation(ctx: Ctx, { token, password }: AcceptInvitation): Promise<{ email: string }> {
  demand((await findInvited(token, ctx.now)) !== null, 'invitation.used');
  return accept(ctx, { token, passwordHash: await hashPassword(password) });
}

const accept = command(async (tx, ctx, { token, passwordHash }: { token: string; passwordHash: string }) => {
  const taken = await takeOneTimeToken(tx, ctx.now, 'invitation', token);
  demand(taken !== null && taken.personId !== null, 'invitation.used');
  const id = taken.personId;
  const { count } = await tx.person.updateMany({
    where: { id, passwordHash: null, suspendedAt: null },
    data: { passwordHash, passwordChangedAt: ctx.now, version: { increment: 1 } },
  });
  demand(count === 1, 'invitation.used');
  const { email } = await tx.person.findUniqueOrThrow({ where: { id }, select: { email: true } });
  // Whoever has tried her address before does not keep her out now.
  await forgetAttempts(tx, attemptKey(email), ctx.now);
  await recordEvent(tx, ctx, { event: 'person.invitationAccepted', personId: id });
  return { email };
});

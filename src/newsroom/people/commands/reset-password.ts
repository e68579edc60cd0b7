import { setTimeout as wait } from 'node:timers/promises';
import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import type { Ctx } from '../../context';
import { demand, Refused } from '../../refused';
import { readSecurity } from '../../settings/read-security';
import { choosePassword } from '../choose-password';
import { askForResetMail, resetLink, sendsMail } from '../mail';
import { makeOneTimeToken, takeOneTimeToken } from '../one-time-tokens';
import { forgetSecondFactor } from '../second-factor';
import { endSessions } from '../sessions';
import { attemptKey, clientKey, forgetAttempts, inTurn, pruneAttempts, takeAttempt } from '../sign-in-attempts';

/** In milliseconds; longer than the work takes, so that the answer comes at the same time whoever is asked for. */
const answerTime = 500;

/** In an hour, so that nobody's mailbox is filled and nobody asks for the mailboxes of all. */
const ofMailbox = { attempts: 5, lockMinutes: 60 };
const ofClient = { attempts: 20, lockMinutes: 60 };

/** The answer is the same for everybody, and for one who asks too often, or while very many ask: nothing. */
export async function requestReset(ctx: Ctx, { email }: { email: string }): Promise<void> {
  const client = await clientKey('reset', ctx.from);
  const asked = inTurn(() => request(ctx, { email, client })).catch((error) => {
    if (!(error instanceof Refused && error.key.startsWith('signIn.'))) throw error;
  });
  await Promise.all([asked, wait(answerTime)]);
}

const request = command(async (tx, ctx, { email, client }: { email: string; client: string }) => {
  await pruneAttempts(tx, ctx.now, await readSecurity(tx));
  await takeAttempt(tx, ctx.now, attemptKey(`reset:${email}`), ofMailbox);
  await takeAttempt(tx, ctx.now, client, ofClient);
  const person = await tx.person.findUnique({ where: { email }, select: { id: true, suspendedAt: true } });
  if (!person || person.suspendedAt) return;
  if (sendsMail()) await askForResetMail(tx, ctx.now, person.id);
  await recordEvent(tx, ctx, { event: 'person.resetAsked', personId: person.id });
});

type MakeResetLink = { email: string; removeSecondFactor: boolean };

/** Typed at the server: the way back where nobody else can open the desk. @returns a link that opens once */
export const makeResetLink = command(async (tx, ctx, { email, removeSecondFactor }: MakeResetLink) => {
  demand(ctx.actor.kind === 'system', 'forbidden');
  const person = await tx.person.findUnique({ where: { email }, select: { id: true, suspendedAt: true } });
  demand(person !== null && person.suspendedAt === null, 'person.missing');
  if (removeSecondFactor) await forgetSecondFactor(tx, person.id);
  await forgetAttempts(tx, attemptKey(email), ctx.now);
  const token = await makeOneTimeToken(tx, ctx.now, 'reset', person.id);
  await recordEvent(tx, ctx, { event: 'person.resetLinkMade', personId: person.id, details: { removeSecondFactor } });
  return resetLink(token);
});

/** Every session ends, and the door is open again. The second factor stays and is asked for. */
export const resetPassword = command(async (tx, ctx, { token, password }: { token: string; password: string }) => {
  const taken = await takeOneTimeToken(tx, ctx.now, 'reset', token);
  demand(taken?.personId != null, 'reset.used');
  const { id, email, suspendedAt } = await tx.person.findUniqueOrThrow({ where: { id: taken.personId } });
  demand(suspendedAt === null, 'reset.used');
  await choosePassword(tx, ctx, id, password);
  await tx.oneTimeToken.deleteMany({ where: { personId: id } });
  await forgetAttempts(tx, attemptKey(email), ctx.now);
  const ended = await endSessions(tx, id);
  await recordEvent(tx, ctx, { event: 'person.passwordReset', personId: id, details: { ended } });
});

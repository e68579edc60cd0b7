import { recordEvent } from '../../audit/record-event';
import { command } from '../../command';
import { authorise } from '../../policy';
import { findPerson } from '../lock-person';
import { attemptKey, forgetAttempts } from '../sign-in-attempts';

/** The way back after too many wrong passwords, before the time is over. */
export const unlockPerson = command(async (tx, ctx, { personId }: { personId: string }) => {
  authorise(ctx.actor, 'person.change');
  const { email } = await findPerson(tx, personId);
  const { count } = await forgetAttempts(tx, attemptKey(email), ctx.now);
  await recordEvent(tx, ctx, { event: 'person.unlocked', personId, details: { attempts: count } });
});

import { hashToken, makeToken } from '@/platform/auth/token';
import type { Database, Tx } from '@/platform/db/client';

type Purpose = 'setUp' | 'invitation' | 'reset' | 'secondFactor';

/** How long each opens, in milliseconds. */
export const lifetimes: Record<Purpose, number> = {
  setUp: 24 * 60 * 60_000,
  invitation: 7 * 24 * 60 * 60_000,
  reset: 30 * 60_000,
  secondFactor: 5 * 60_000,
};

/** Makes a new token and forgets earlier ones of its kind, so that one link at a time opens. Only its hash is kept. */
export async function makeOneTimeToken(
  from: Database | Tx,
  now: Date,
  purpose: Purpose,
  personId: string | null = null,
): Promise<string> {
  const { token, hash } = makeToken();
  await from.oneTimeToken.deleteMany({ where: { purpose, personId } });
  const expiresAt = new Date(now.getTime() + lifetimes[purpose]);
  await from.oneTimeToken.create({ data: { purpose, personId, hash, createdAt: now, expiresAt } });
  return token;
}

/** A token that still opens; looking does not use it up. */
export const findOneTimeToken = (from: Database | Tx, now: Date, purpose: Purpose, token: string) =>
  from.oneTimeToken.findFirst({ where: { purpose, hash: hashToken(token), expiresAt: { gt: now } } });

/** Uses a token up; of two at once, one is told null. */
export async function takeOneTimeToken(tx: Tx, now: Date, purpose: Purpose, token: string) {
  const found = await findOneTimeToken(tx, now, purpose, token);
  if (!found) return null;
  const { count } = await tx.oneTimeToken.deleteMany({ where: { id: found.id } });
  return count === 1 ? found : null;
}

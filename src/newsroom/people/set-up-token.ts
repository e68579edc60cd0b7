import { createHash, randomBytes } from 'node:crypto';
import type { Database, Tx } from '@/platform/db/client';

const identifier = 'set-up';

/** How long the link for the first administrator opens, in milliseconds; each start makes a new one. */
const lifetime = 24 * 60 * 60 * 1000;

const hash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Makes a new token and forgets earlier ones. Only its hash is kept. */
export async function makeSetUpToken(from: Database | Tx, now: Date): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await from.verification.deleteMany({ where: { identifier } });
  await from.verification.create({
    data: { identifier, value: hash(token), expiresAt: new Date(now.getTime() + lifetime) },
  });
  return token;
}

export const findSetUpToken = (from: Database | Tx, token: string, now: Date) =>
  from.verification.findFirst({ where: { identifier, value: hash(token), expiresAt: { gt: now } } });

export const forgetSetUpTokens = (tx: Tx) => tx.verification.deleteMany({ where: { identifier } });

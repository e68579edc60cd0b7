import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { seal, unseal } from '@/platform/auth/seal';
import type { Tx } from '@/platform/db/client';

/** Codes of six digits that change every half minute (RFC 6238, with SHA-1 because every app knows it). */
const period = 30;
const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret), period });

/** @returns the secret as it is kept */
export const makeSecret = (personId: string): Promise<string> => seal(new Secret({ size: 20 }).base32, personId);

type Offer = { secret: string; uri: string };

/** What an app is shown or told; null for a secret that cannot be read (any more). */
export async function offerOf(person: { id: string; email: string; totpSecret: string }, issuer: string) {
  const secret = await unseal(person.totpSecret, person.id);
  if (secret === null) return null;
  const uri = new TOTP({ secret: Secret.fromBase32(secret), period, issuer, label: person.email }).toString();
  return { secret, uri } satisfies Offer;
}

/**
 * Takes a code, one step early or late. Its step is noted in the same statement that asks whether it was used, so that
 * of two who come with one code at once, one is refused; nor does an older one open after a newer.
 */
export async function takeCode(tx: Tx, now: Date, personId: string, code: string): Promise<boolean> {
  if (!/^\d{6}$/.test(code)) return false;
  const person = await tx.person.findUnique({ where: { id: personId }, select: { totpSecret: true } });
  const secret = person?.totpSecret && (await unseal(person.totpSecret, personId));
  if (!secret) return false;
  const delta = codeOf(secret).validate({ token: code, window: 1, timestamp: now.getTime() });
  if (delta === null) return false;
  const step = Math.floor(now.getTime() / 1_000 / period) + delta;
  const { count } = await tx.person.updateMany({
    where: { id: personId, totpSecret: person.totpSecret, OR: [{ totpStep: null }, { totpStep: { lt: step } }] },
    data: { totpStep: step },
  });
  return count === 1;
}

const recoveryCodes = 10;
/** Without letters and digits that are taken for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** New ones in place of those there were, to be shown once. Each has 79 random bits, so a hash without salt will do. */
export async function makeRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodes }, makeRecoveryCode);
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ personId, hash: hashOf(code) })) });
  return codes;
}

/** Uses one up; of two at once, one is refused. */
export async function takeRecoveryCode(tx: Tx, personId: string, code: string): Promise<boolean> {
  const { count } = await tx.recoveryCode.deleteMany({ where: { personId, hash: hashOf(code) } });
  return count === 1;
}

/** Neither a secret nor codes are left. */
export async function forgetSecondFactor(tx: Tx, personId: string): Promise<void> {
  await tx.person.update({
    where: { id: personId },
    data: { totpSecret: null, totpConfirmedAt: null, totpStep: null },
  });
  await tx.recoveryCode.deleteMany({ where: { personId } });
}

/** Bytes that would make some letters likelier than others are thrown away. */
function makeRecoveryCode(): string {
  const letters: string[] = [];
  while (letters.length < 16) {
    const fair = [...randomBytes(32)].filter((byte) => byte < 256 - (256 % alphabet.length));
    letters.push(...fair.map((byte) => alphabet[byte % alphabet.length] ?? ''));
  }
  return (letters.slice(0, 16).join('').match(/.{4}/g) ?? []).join('-');
}

const hashOf = (code: string): string =>
  createHash('sha256')
    .update(
      code
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9]/g, ''),
    )
    .digest('hex');

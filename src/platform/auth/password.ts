import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * Passwords are kept as scrypt (RFC 7914), 32 MB and some 60 ms each. The numbers stand beside the hash, so that they
 * can be raised for new ones while old ones go on opening.
 */
const cost = { N: 16_384, r: 16, p: 1 };
const length = 64;

/** `scrypt:N:r:p:salt:key`; the salt is text as it stands, the key in hexadecimals. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt, key.toString('hex')].join(':');
}

export async function passwordFits(hash: string, password: string): Promise<boolean> {
  const [kind, N, r, p, salt = '', key = ''] = hash.split(':');
  if (kind !== 'scrypt') return false;
  const made = await derive(password, salt, { N: Number(N), r: Number(r), p: Number(p) });
  const kept = Buffer.from(key, 'hex');
  return kept.length === made.length && timingSafeEqual(kept, made);
}

/** Takes as long as a real check: whether somebody is known cannot be told from the time of an answer. */
export const fitsNobody = async (password: string): Promise<false> => {
  await derive(password, 'nobody', cost);
  return false;
};

/** One password may be typed in several forms of the same characters (RFC 8265 asks for one of them). */
function derive(password: string, salt: string, { N, r, p }: typeof cost): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, length, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

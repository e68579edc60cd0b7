import { createHash, randomBytes } from 'node:crypto';

/** What a cookie, a link or a script holds: 256 random bits. The database knows only their hash. */
export function makeToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** Without salt: nobody guesses 256 bits. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

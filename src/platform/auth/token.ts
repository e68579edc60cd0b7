import { createHash, randomBytes } from 'node:crypto';

/** What a cookie or a link holds: 256 random bits. The database knows only their hash. */
export function makeToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** Without salt: nobody guesses 256 bits. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** By which people, and programs that look for secrets where none should be, know one of ours. */
const mark = 'tw_';

/** What a script holds; `prefix` is its beginning, by which people tell tokens apart. */
export function makeApiToken(): { token: string; hash: string; prefix: string } {
  const token = mark + randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token), prefix: token.slice(0, mark.length + 6) };
}

/** Whether it could be one; what could not is not looked for. */
export const isApiToken = (token: string): boolean => token.startsWith(mark) && /^[\w-]{46}$/.test(token);

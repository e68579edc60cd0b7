/**
 * An address as old sites had them, made comparable: escapes that are UTF-8 read, others (an old site in GBK) kept as
 * they came, no slash at the end, the query as names and values. Old servers took no account of case in Latin letters,
 * so comparing does not either; what a pattern captures keeps it.
 */
export type Target = { path: string; query: [string, string][] };

/** Longer ones are nobody's; in UTF-16 units. */
export const longestTarget = 1_000;

/** @returns null for what cannot have been an address */
export function parseTarget(target: string): Target | null {
  const local = withoutOrigin(target).replace(/#.*$/s, '');
  if (!local.startsWith('/') || local.length > longestTarget || !local.isWellFormed()) return null;
  const [, rawPath = '', rawQuery = ''] = /^([^?]*)\??(.*)$/s.exec(local) ?? [];
  const path = rawPath.split('/').map(readable).join('/').replace(/\/+$/, '') || '/';
  if (/[\p{Cc}\\]/u.test(path)) return null;
  return { path, query: [...new URLSearchParams(rawQuery)] };
}

/** The same as one line: for showing, and for telling one from another. */
export const targetLine = ({ path, query }: Target): string =>
  query.length === 0 ? path : `${path}?${query.map(([name, value]) => `${plain(name)}=${plain(value)}`).join('&')}`;

const plain = (text: string): string => text.replace(/[%&=#+]/g, encodeURIComponent);

export const lowerCase = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const withoutOrigin = (target: string): string => target.replace(/^https?:\/\/[^/?#]*(?=[/?#]|$)/i, '');

/** What would mean something else unescaped stays escaped, so that a line read again is the same. */
function readable(segment: string): string {
  try {
    return decodeURIComponent(segment)
      .normalize('NFC')
      .replace(/[%/?#]/g, encodeURIComponent);
  } catch {
    return segment.replace(/%[\da-f]{2}/gi, (sign) => sign.toUpperCase());
  }
}

/** What a request says of where it was made. */
type Told = { 'sec-fetch-site'?: string | string[]; origin?: string; host?: string };

/**
 * Whether a request that writes comes from a page of this site: browsers say so themselves, newer ones in
 * `Sec-Fetch-Site` (by https and on the machine itself), all in `Origin`. No script can say another.
 * @returns null where it says neither, which no browser of today does
 */
export function isFromHere({ 'sec-fetch-site': site, origin, host }: Told, siteUrl: string): boolean | null {
  if (site !== undefined) return site === 'same-origin';
  if (origin === undefined) return null;
  return origin === siteUrl || hostOf(origin) === host;
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

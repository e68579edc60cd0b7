/** What a request says of where it was made. */
type Told = { 'sec-fetch-site'?: string | string[]; origin?: string; host?: string };

/**
 * Whether a request that writes comes from a page of this site: browsers say so themselves, newer ones in
 * `Sec-Fetch-Site` (by https and on the machine itself), all in `Origin`. No script can say another. What says both has
 * to be right in both; a `Referer` counts for nothing, since a page may withhold it.
 * @returns null where it says neither, which no browser of today does
 */
export function isFromHere({ 'sec-fetch-site': site, origin, host }: Told, siteUrl: string): boolean | null {
  if (site === undefined && origin === undefined) return null;
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === undefined || origin === siteUrl || isOriginOf(origin, host, siteUrl);
}

/** A site may be reached by more names than the one it gives. One that is served by https is not written to from http. */
function isOriginOf(origin: string, host: string | undefined, siteUrl: string): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.host === host && (url.protocol === 'https:' || siteUrl.startsWith('http:'));
}

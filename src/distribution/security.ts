import { documentPaths } from '@/i18n/documents';
import { defaultLocale, locales } from '@/i18n/locales';
import { readSite } from '@/newsroom/settings/queries';
import { validUntil } from '@/platform/tags';
import type { Document } from './documents';

/**
 * RFC 9116. It has to expire within a year, so it is made anew each month with an end eleven months ahead; every worker
 * makes the same. null while nobody has said where to report a vulnerability: without a contact it would be invalid.
 */
export async function makeSecurity(now: Date): Promise<Document | null> {
  const { origin, securityContact } = await readSite(defaultLocale);
  if (!securityContact) return null;
  const monthAhead = (months: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months));
  validUntil(monthAhead(1));
  const lines = [
    `Contact: ${new URL(securityContact).href}`,
    `Expires: ${monthAhead(11).toISOString()}`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${origin}${documentPaths.security}`,
  ];
  return { type: 'text/plain; charset=utf-8', body: `${lines.join('\n')}\n` };
}

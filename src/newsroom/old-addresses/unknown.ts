import { lowerCase, parseTarget } from './target';

/** Of an address that is counted; in UTF-16 units. */
const longest = 300;

/** Old systems told their pages apart by such values; anything else in a query is the reader's own and is not kept. */
const telling = /^[\w-]{1,20}$/;
const dynamic = /\.(?:asp|aspx|jsp|php|do|cgi|cfm|s?html?)$/i;
const mostNames = 3;
const aside = /^(?:utm_.*|from|isappinstalled|scene|spm|fbclid|gclid)$/i;

/** What an unknown address is counted as; null for one that nobody can have published. */
export function countedAs(address: string): string | null {
  const target = parseTarget(address);
  if (!target || target.path.length > longest) return null;
  const kept = dynamic.test(target.path)
    ? target.query.filter(([name, value]) => !aside.test(name) && telling.test(name) && telling.test(value))
    : [];
  const query = kept.slice(0, mostNames).map(([name, value]) => `${name}=${value}`);
  return query.length > 0 ? `${target.path}?${query.join('&')}` : target.path;
}

/** Of the page that led there, the host alone; '' for what is no address. */
export function hostOf(referrer: string | undefined): string {
  if (!referrer || !URL.canParse(referrer)) return '';
  return lowerCase(new URL(referrer).host).slice(0, 100);
}

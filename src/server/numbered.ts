import type { Page } from '@/distribution/pages/page';
import { numberToCome } from '@/i18n/request-number';

/** The prepared page with the number of this request in it: bytes for one reader, so without coding and ETag. */
export function withNumber(page: Page, number: string): Page {
  const { body, headers } = page.variants.identity;
  const numbered = { body: Buffer.from(body), headers: without('ETag', headers), etag: '' };
  const at = body.indexOf(numberToCome);
  if (at >= 0) numbered.body.write(number.slice(0, numberToCome.length), at, 'latin1');
  return { ...page, variants: { identity: numbered, gzip: numbered, br: numbered } };
}

const without = (name: string, headers: string[]): string[] =>
  headers.filter((_, at) => headers[at % 2 === 0 ? at : at - 1] !== name);

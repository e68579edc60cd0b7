import { createHash } from 'node:crypto';
import type { Locale } from './locales';

/**
 * The pictures that stand for an edition where its address is passed on: a wide one as Open Graph and X want it, the
 * one of WeChat's official accounts, and a square, which is what WeChat's cards show. In pixels.
 */
export const shareSizes = {
  '1200x630': { width: 1200, height: 630 },
  '900x383': { width: 900, height: 383 },
  '500x500': { width: 500, height: 500 },
} as const;

export type ShareSize = keyof typeof shareSizes;

/** All that is printed on a card, and nothing else. */
export type CardText = {
  locale: Locale;
  title: string;
  source: string;
  /** `YYYY-MM-DD`. */
  issuedOn: string;
  siteName: string;
  seal: string;
};

/** Raised when cards are drawn in another way, so that their addresses change with them. */
const design = 1;

/** Of what is printed on it: a picture at an address never changes. */
export const shareVersion = ({ locale, title, source, issuedOn, siteName, seal }: CardText): string =>
  createHash('sha256')
    .update(JSON.stringify([design, locale, title, source, issuedOn, siteName, seal]))
    .digest('hex')
    .slice(0, 16);

export const sharePath = (editionId: string, version: string, size: ShareSize): string =>
  `/share/${editionId}/${version}/${size}.jpg`;

export type ShareAddress = { editionId: string; version: string; size: ShareSize };

/** null where no picture can be. The segments are decoded. */
export function parseShare(segments: readonly string[]): ShareAddress | null {
  const [first, editionId = '', version = '', file = '', ...more] = segments;
  const size = /^(.+)\.jpg$/.exec(file)?.[1] ?? '';
  if (first !== 'share' || more.length > 0 || !Object.hasOwn(shareSizes, size)) return null;
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(editionId) || !/^[\da-f]{16}$/.test(version)) return null;
  return { editionId, version, size: size as ShareSize };
}

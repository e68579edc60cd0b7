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

/** All that a picture is made from, and nothing else. */
export type CardText = {
  locale: Locale;
  title: string;
  /** null for a page of the site, which comes from nobody in particular and is not dated. */
  source: string | null;
  /** `YYYY-MM-DD`. */
  issuedOn: string | null;
  siteName: string;
  seal: string;
  /** Name of the site's colour. */
  accent: string;
  /** Address of the cover that stands in place of the card; null where none does. */
  cover: string | null;
};

type Cover = { width: number; height: number };

/** A cover smaller than this, in pixels, would be blurred: the card is better. */
const smallest = 600;

/** The cover that stands in place of the card, if a text has one that is large enough. */
export const shownCover = <Kind extends Cover>(cover: Kind | null): Kind | null =>
  cover && Math.min(cover.width, cover.height * 2) >= smallest ? cover : null;

type Site = { name: Record<Locale, string>; seal: string; accent: string };
type Text = Pick<CardText, 'title' | 'source' | 'issuedOn'> & { cover: (Cover & { share: { src: string } }) | null };

export const cardText = (
  locale: Locale,
  { name, seal, accent }: Site,
  { title, source, issuedOn, cover }: Text,
): CardText => ({
  locale,
  title,
  source,
  issuedOn,
  siteName: name[locale],
  seal,
  accent,
  cover: shownCover(cover)?.share.src ?? null,
});

/** Raised when cards are drawn in another way, so that their addresses change with them. */
const design = 2;

/** Of what it is made from: a picture at an address never changes. */
export const shareVersion = ({ locale, title, source, issuedOn, siteName, seal, accent, cover }: CardText): string =>
  createHash('sha256')
    .update(JSON.stringify([design, locale, title, source, issuedOn, siteName, seal, accent, cover]))
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

import { createHmac, timingSafeEqual } from 'node:crypto';
import { secret } from '@/platform/auth/secret';
import type { Locale } from '@/platform/db/client';

/** How long a preview link opens, in milliseconds. */
export const previewLifetime = 60 * 60 * 1000;

/** A link to one edition that needs no session and stops by itself: `locale.edition.expiry.signature`. */
export const previewToken = (editionId: string, locale: Locale, now: Date): Promise<string> =>
  signToken(`${locale}.${editionId}`, now);

/** What a token was signed for; null for one that is wrong or too old. */
export async function readPreviewToken(
  token: string,
  now: Date,
): Promise<{ editionId: string; locale: Locale } | null> {
  const [, locale, editionId] = /^(en|zh)\.([0-9a-f-]{36})$/.exec((await openToken(token, now)) ?? '') ?? [];
  return locale && editionId ? { editionId, locale: locale as Locale } : null;
}

/** @param what parts joined by points; the first is the language, in which the front asks for the page */
export async function signToken(what: string, now: Date): Promise<string> {
  const promise = `${what}.${(now.getTime() + previewLifetime).toString(36)}`;
  return `${promise}.${await sign(promise)}`;
}

/** What was signed, while it holds. */
export async function openToken(token: string, now: Date): Promise<string | null> {
  const [, promise = '', what = '', expiry = '', signature = ''] =
    /^(([\w.-]{1,200})\.([0-9a-z]{1,12}))\.([\w-]{43})$/.exec(token) ?? [];
  if (!promise || !timingSafeEqual(Buffer.from(signature), Buffer.from(await sign(promise)))) return null;
  return Number.parseInt(expiry, 36) < now.getTime() ? null : what;
}

const sign = async (promise: string): Promise<string> =>
  createHmac('sha256', await secret())
    .update(`preview:${promise}`)
    .digest('base64url');

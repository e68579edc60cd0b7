import { createHmac, timingSafeEqual } from 'node:crypto';
import { secret } from '@/platform/auth/secret';
import type { Locale } from '@/platform/db/client';

/** How long a preview link opens, in milliseconds. */
export const previewLifetime = 60 * 60 * 1000;

/** A link to one edition that needs no session and stops by itself: `locale.edition.expiry.signature`. */
export async function previewToken(editionId: string, locale: Locale, now: Date): Promise<string> {
  const promise = `${locale}.${editionId}.${(now.getTime() + previewLifetime).toString(36)}`;
  return `${promise}.${await sign(promise)}`;
}

/** What a token was signed for; null for one that is wrong or too old. */
export async function readPreviewToken(
  token: string,
  now: Date,
): Promise<{ editionId: string; locale: Locale } | null> {
  const [, promise = '', locale, editionId = '', expiry = '', signature = ''] =
    /^((en|zh)\.([0-9a-f-]{36})\.([0-9a-z]{1,12}))\.([\w-]{43})$/.exec(token) ?? [];
  if (!promise || !timingSafeEqual(Buffer.from(signature), Buffer.from(await sign(promise)))) return null;
  if (Number.parseInt(expiry, 36) < now.getTime()) return null;
  return { editionId, locale: locale as Locale };
}

const sign = async (promise: string): Promise<string> =>
  createHmac('sha256', await secret())
    .update(`preview:${promise}`)
    .digest('base64url');

import { createHmac, timingSafeEqual } from 'node:crypto';
import { secret } from '@/platform/auth/secret';
import type { Locale, Prisma } from '@/platform/db/client';

/** How long a preview link opens, in milliseconds. */
export const previewLifetime = 60 * 60 * 1000;

/** A link to one edition that needs no session and stops by itself: `locale.edition.expiry.signature`. */
export const previewToken = (editionId: string, locale: Locale, now: Date): Promise<string> =>
  signToken(`${locale}.${editionId}`, now);

export type Promised = { editionId: string; locale: Locale; madeAt: Date };

/** What a token was signed for; null for one that is wrong or too old. */
export async function readPreviewToken(token: string, now: Date): Promise<Promised | null> {
  const found = await openToken(token, now);
  const [, locale, editionId] = /^(en|zh)\.([0-9a-f-]{36})$/.exec(found?.what ?? '') ?? [];
  return found && locale && editionId ? { editionId, locale: locale as Locale, madeAt: found.madeAt } : null;
}

/** The edition a link opens. It dies when that comes before its readers, also if it is taken off line again. */
export const opened = ({ editionId, locale, madeAt }: Promised) =>
  ({
    id: editionId,
    localization: { locale },
    OR: [{ publishedAt: null }, { publishedAt: { lte: madeAt } }],
  }) satisfies Prisma.EditionWhereInput;

/** @param what parts joined by points; the first is the language, in which the front asks for the page */
export async function signToken(what: string, now: Date): Promise<string> {
  const promise = `${what}.${(now.getTime() + previewLifetime).toString(36)}`;
  return `${promise}.${await sign(promise)}`;
}

/** What was signed and when, while it holds. */
export async function openToken(token: string, now: Date): Promise<{ what: string; madeAt: Date } | null> {
  const [, promise = '', what = '', expiry = '', signature = ''] =
    /^(([\w.-]{1,200})\.([0-9a-z]{1,12}))\.([\w-]{43})$/.exec(token) ?? [];
  if (!promise || !timingSafeEqual(Buffer.from(signature), Buffer.from(await sign(promise)))) return null;
  const until = Number.parseInt(expiry, 36);
  return until < now.getTime() ? null : { what, madeAt: new Date(until - previewLifetime) };
}

const sign = async (promise: string): Promise<string> =>
  createHmac('sha256', await secret())
    .update(`preview:${promise}`)
    .digest('base64url');

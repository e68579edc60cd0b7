import { createHash, randomBytes } from 'node:crypto';

/** What a page hands to `wx.config`. */
export type Signed = { appId: string; timestamp: number; nonceStr: string; signature: string };

type Words = { ticket: string; nonce: string; timestamp: number; url: string };

/** JS-SDK 说明文档, 附录1: names in order of ASCII, values as they are. */
export const signature = ({ ticket, nonce, timestamp, url }: Words): string =>
  createHash('sha1').update(`jsapi_ticket=${ticket}&noncestr=${nonce}&timestamp=${timestamp}&url=${url}`).digest('hex');

export function sign(appId: string, ticket: string, url: string, now: Date): Signed {
  const nonce = randomBytes(12).toString('base64url');
  const timestamp = Math.floor(now.getTime() / 1000);
  return { appId, timestamp, nonceStr: nonce, signature: signature({ ticket, nonce, timestamp, url }) };
}

/** In UTF-16 units; the longest address of ours with a campaign's query is far below. */
const longest = 2_048;

/**
 * The address to sign, which is what stands before the fragment, exactly as the browser has it; null unless it is one
 * of this site's own.
 */
export function ownAddress(asked: string, origin: string): string | null {
  const url = asked.replace(/#.*$/s, '');
  if (url.length > longest || /[\s\p{Cc}]/u.test(url) || !url.startsWith(`${origin}/`)) return null;
  return URL.canParse(url) && new URL(url).origin === new URL(origin).origin ? url : null;
}

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { mostBytes, pictureUpload } from '@/newsroom/pictures/rules';
import { clientAddress } from './client';
import { sendWords } from './send';

/** Headers by which somebody could tell the framework where it is, what it renders or which policy holds. */
const inward =
  /^(x-middleware-|x-nextjs-|x-next-|x-now-|x-vercel-|x-invoke-|x-matched-path|x-original-url|x-rewrite-url|x-forwarded-|x-real-ip|x-nonce|x-http-method|x-tongwen-|forwarded$|content-security-policy)/;

const outward: [string, string][] = [
  ['Cache-Control', 'private, no-store'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['X-Frame-Options', 'DENY'],
  ['X-Robots-Tag', 'noindex'],
  ['Content-Security-Policy', "frame-ancestors 'none'; base-uri 'none'; object-src 'none'"],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** In bytes. A text may have 1 MB, and its form must be able to arrive and be told so. */
const largestBody = 4 * 1024 * 1024;

/** A little more than a picture may have, whose own limit is told in the words of the form. */
const largestUpload = mostBytes + 1024 * 1024;

/** Passes a request on to the desk or the API: their own method, cookies and body, on a path and in headers of ours. */
export function passToDesk(
  handler: RequestListener,
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  query: string,
) {
  const [most, megabytes] = path === pictureUpload ? [largestUpload, 20] : [largestBody, 4];
  if (Number(req.headers['content-length'] ?? 0) > most) {
    sendWords(res, 413, `This is more than ${megabytes} MB. 内容超过 ${megabytes} MB。`, { Connection: 'close' });
    return;
  }
  const client = clientAddress(req);
  for (const name of Object.keys(req.headers)) if (inward.test(name)) delete req.headers[name];
  req.headers['x-request-id'] = randomUUID();
  req.headers['x-tongwen-client'] = client;
  req.url = query ? `${path}?${query}` : path;
  for (const [name, value] of outward) res.setHeader(name, value);
  handler(req, res);
}

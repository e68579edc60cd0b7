import { randomBytes, randomUUID } from 'node:crypto';
import { IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { defence } from '@/distribution/defence';
import { whileAnswering } from '@/platform/log';
import { isDecodable } from './action-body';
import { BodyRefused, readBytes } from './body';
import { clientAddress } from './client';
import {
  isWriting,
  type Line,
  lineOf,
  mostBytesOf,
  refusalOf,
  sizeRefusal,
  tooLarge,
  tooSlow,
  undecodable,
} from './desk-writes';
import { inTurn, sendLater } from './limits';
import { sendWords } from './send';

/** Headers by which somebody could tell the framework where it is, what it renders or which policy holds. */
const inward =
  /^(x-middleware-|x-nextjs-|x-next-|x-now-|x-vercel-|x-invoke-|x-matched-path|x-original-url|x-rewrite-url|x-forwarded-|x-real-ip|x-nonce|x-http-method|x-tongwen-|x-request-id|forwarded$|content-security-policy)/;

export type Desk = { handler: RequestListener; siteUrl: string; dev: boolean };

/**
 * Passes a request on to the desk or the API: their own method, cookies and body, on a path and in headers of ours. What
 * may not write, cannot be read or is too much is answered here and never reaches the framework.
 */
export async function passToDesk(
  desk: Desk,
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  query: string,
): Promise<void> {
  const requestId = randomUUID();
  const policy = guard(desk, res, path, requestId);
  const line = lineOf(req, path);
  if (isWriting(req)) {
    const refusal = refusalOf(req, path, desk.siteUrl) ?? sizeRefusal(req, line);
    if (refusal) return sendWords(res, ...refusal);
  }
  const late = await inTurn(line, req, res, async () => {
    const whole = await arrived(req, res, line);
    if (!whole) return;
    clean(whole, { client: clientAddress(req), requestId, policy });
    whole.url = query ? `${path}?${query}` : path;
    whileAnswering(requestId, () => desk.handler(whole, res));
    await over(res);
  });
  if (late) sendLater(res, late);
}

/** Sets what every answer of the desk says, errors and redirects too. @returns its policy, in which the framework finds the nonce */
function guard({ dev }: Desk, res: ServerResponse, path: string, requestId: string): string {
  const isPage = !path.startsWith('/api') && !path.startsWith('/admin/media/');
  const headers = defence(isPage ? 'desk' : 'words', randomBytes(16).toString('base64url'));
  const policy = headers['Content-Security-Policy'] ?? '';
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  // In development the framework evaluates code and draws its messages with styles of its own.
  if (dev) res.removeHeader('Content-Security-Policy');
  res.setHeader('Cache-Control', 'private, no-store');
  res.setHeader('X-Robots-Tag', 'noindex');
  res.setHeader('X-Request-Id', requestId);
  return policy;
}

/**
 * The request once an action's form has come in whole and can be decoded; pictures and what is sent to the API are
 * read as they come.
 * @returns null when it was answered here
 */
async function arrived(req: IncomingMessage, res: ServerResponse, line: Line): Promise<IncomingMessage | null> {
  if (!isWriting(req) || line === 'uploads' || line === 'api') return req;
  const allowed = mostBytesOf[line] ?? 0;
  try {
    const body = await readBytes(req, allowed);
    if (await isDecodable(req.headers, body)) return again(req, body);
    sendWords(res, ...undecodable);
  } catch (error) {
    if (!(error instanceof BodyRefused)) throw error;
    sendWords(res, ...(error.status === 413 ? tooLarge(allowed) : tooSlow));
  }
  return null;
}

/** The same request with its body to be read once more. */
function again(req: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(req.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = req;
  Object.assign(copy, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
  copy.complete = true;
  copy.push(body);
  copy.push(null);
  return copy;
}

/** Headers of ours in place of those nobody else may set. The framework compares `Origin` with `Host`; a proxy may have changed that. */
function clean(
  { headers }: IncomingMessage,
  { client, requestId, policy }: { client: string; requestId: string; policy: string },
): void {
  for (const name of Object.keys(headers)) if (inward.test(name)) delete headers[name];
  if (URL.canParse(headers.origin ?? '')) headers.host = new URL(headers.origin as string).host;
  headers['x-request-id'] = requestId;
  headers['x-tongwen-client'] = client;
  headers['content-security-policy'] = policy;
}

const over = (res: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    if (res.destroyed || res.writableFinished) return resolve();
    res.once('finish', resolve).once('close', resolve);
  });

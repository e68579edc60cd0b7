import type { IncomingMessage } from 'node:http';
import { mostBytes, pictureUpload } from '@/newsroom/pictures/rules';
import { sessionCookie } from '@/platform/auth/cookie';
import { isFromHere } from '@/platform/auth/origin';
import type { limits } from './limits';

export type Line = keyof typeof limits;

/** What may come in, in bytes: a text may have 1 MB, and its form must be able to arrive and be told so. */
export const mostBytesOf: Partial<Record<Line, number>> = {
  writes: 4 * 1024 * 1024,
  doors: 256 * 1024,
  // A little more than a picture may have, whose own limit is told in the words of the form.
  uploads: mostBytes + 1024 * 1024,
  api: 4 * 1024 * 1024,
};

export const isWriting = ({ method }: IncomingMessage): boolean => method !== 'GET' && method !== 'HEAD';

export function lineOf(req: IncomingMessage, path: string): Line {
  if (path.startsWith('/api')) return 'api';
  if (!isWriting(req)) return path.startsWith('/admin/media/') ? 'shelf' : 'rooms';
  if (path === pictureUpload) return 'uploads';
  return req.headers.cookie?.includes(`${sessionCookie()}=`) ? 'writes' : 'doors';
}

export type Refusal = [status: number, words: string, headers?: Record<string, string>];

const close = { Connection: 'close' };

/**
 * The one place where it is judged whether a request may write at all. The desk knows people by a cookie, which a
 * browser sends whoever asked it to: so it has to be a page of this site that asks, in a way no mere link or form of
 * another one can. The API knows no cookies and is asked by scripts, which say nothing of where they stand.
 */
export function refusalOf(req: IncomingMessage, path: string, siteUrl: string): Refusal | null {
  const here = isFromHere(req.headers, siteUrl);
  const isApi = path.startsWith('/api');
  if (here === false || (here === null && !isApi))
    return [403, 'Only pages of this site may send this. 只能从本站页面提交。', close];
  if (isApi) return null;
  if (req.method !== 'POST')
    return [405, 'The desk is read or posted to. 后台不支持此请求方法。', { Allow: 'GET, HEAD, POST', ...close }];
  // The framework would ask itself for an action of another page, and wait in a line it stands in.
  if (req.headers['x-action-forwarded'] !== undefined) return undecodable;
  if (!expected(req, path)) return [415, 'Send it from a form of the desk. 请从后台的表单提交。', close];
  return null;
}

function expected({ headers }: IncomingMessage, path: string): boolean {
  const type = headers['content-type'] ?? '';
  if (path === pictureUpload) return /^application\/octet-stream\b/i.test(type);
  return (
    /^multipart\/form-data\b/i.test(type) || (/^text\/plain\b/i.test(type) && headers['next-action'] !== undefined)
  );
}

export function sizeRefusal(req: IncomingMessage, line: Line): Refusal | null {
  const allowed = mostBytesOf[line] ?? 0;
  return Number(req.headers['content-length'] ?? 0) > allowed ? tooLarge(allowed) : null;
}

export function tooLarge(allowed: number): Refusal {
  const size = allowed < 1024 * 1024 ? `${allowed / 1024} KB` : `${Math.floor(allowed / 1024 / 1024)} MB`;
  return [413, `This is more than ${size}. 内容超过 ${size}。`, close];
}

export const undecodable: Refusal = [400, 'What was sent cannot be read. 提交的内容无法读取。', close];
export const tooSlow: Refusal = [408, 'What was sent did not arrive in time. 提交的内容未能及时到达。', close];

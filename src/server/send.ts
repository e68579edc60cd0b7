import type { IncomingMessage, ServerResponse } from 'node:http';
import { defence } from '@/distribution/defence';
import { forWechat } from '@/distribution/pages/headers';
import type { Coding, Page, Variant } from '@/distribution/pages/page';

const codings = new Map<string, Coding>();

/** The best coding a reader takes (RFC 9110, 12.5.3). Browsers send a handful of values, so answers are remembered. */
export function chooseCoding(header: string | undefined): Coding {
  if (!header) return 'identity';
  const known = codings.get(header);
  if (known) return known;
  const weights = new Map(header.slice(0, 500).split(',').map(weigh));
  const weightOf = (coding: Coding) => weights.get(coding) ?? weights.get('*') ?? 0;
  const best =
    weightOf('br') > 0 && weightOf('br') >= weightOf('gzip') ? 'br' : weightOf('gzip') > 0 ? 'gzip' : 'identity';
  if (codings.size < 1_000) codings.set(header, best);
  return best;
}

function weigh(range: string): [string, number] {
  const [name = '', ...parameters] = range.trim().toLowerCase().split(';');
  const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
  return [name.trim(), weight === undefined ? 1 : Number(weight)];
}

export type SendPage = typeof sendPage;

/** Writes a finished page: the bytes in the reader's coding, or 304 when the reader has them. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: Page, extra: string[] = []): void {
  const variant = page.variants[chooseCoding(rawHeader(req, 'accept-encoding'))];
  send(req, res, page, variant, extra.length > 0 ? [...variant.headers, ...extra] : variant.headers);
}

/** The same where an official account is set: the same bytes under headers that let WeChat's own script run in WeChat. */
export const sendPageInWechat: SendPage = (req, res, page, extra = []) => {
  if (!rawHeader(req, 'user-agent')?.includes('MicroMessenger')) return sendPage(req, res, page, extra);
  const variant = page.variants[chooseCoding(rawHeader(req, 'accept-encoding'))];
  send(req, res, page, variant, forWechat([...variant.headers, ...extra]));
};

function send(req: IncomingMessage, res: ServerResponse, page: Page, variant: Variant, headers: string[]): void {
  const known = rawHeader(req, 'if-none-match');
  if (known !== undefined && page.status === 200 && names(known, page)) {
    res.writeHead(304, withoutLength(headers));
    res.end();
    return;
  }
  res.writeHead(page.status, headers);
  if (req.method === 'HEAD') res.end();
  else res.end(variant.body);
}

/** One header as it came. `req.headers` would first make an object of all of them, for every request. */
export function rawHeader({ rawHeaders }: IncomingMessage, name: string): string | undefined {
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const key = rawHeaders[at] as string;
    if (key.length === name.length && key.toLowerCase() === name) return rawHeaders[at + 1];
  }
  return undefined;
}

/** All codings of the same bytes share the first part of the ETag, so any of them shows that the reader is up to date. */
const names = (header: string, page: Page): boolean =>
  header.includes(`"${page.hash}"`) || header.includes(`"${page.hash}-`) || header.trim() === '*';

function withoutLength(headers: string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2);
    if (name !== 'Content-Length' && name !== 'Content-Encoding' && name !== 'Content-Type') kept.push(name, value);
  }
  return kept;
}

/** A few words without a page: for machines, and for requests no browser makes. In both languages. */
export function sendWords(
  res: ServerResponse,
  status: number,
  words: string,
  headers: Record<string, string> = {},
): void {
  const body = Buffer.from(`${words}\n`);
  res.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    ...defence('words'),
    ...headers,
  });
  res.end(res.req.method === 'HEAD' ? undefined : body);
}

export const redirect = (
  res: ServerResponse,
  status: 301 | 302 | 303,
  to: string,
  headers: Record<string, string> = {},
) => sendWords(res, status, to, { Location: to, ...headers });

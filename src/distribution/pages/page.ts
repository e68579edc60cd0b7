import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Coding = 'br' | 'gzip' | 'identity';

/** One coding of a page, ready to be written: `headers` is a flat list of names and values for `writeHead`. */
export type Variant = { body: Buffer; etag: string; headers: string[] };

/** A finished page: bytes, and what they were made from. */
export type Page = {
  status: number;
  /** Surrogate keys: what the page was made from. */
  tags: ReadonlySet<string>;
  /** Milliseconds since the epoch when the page stops being true by itself. */
  validUntil: number;
  variants: Record<Coding, Variant>;
  /** Of the bytes without coding; the part of the ETag all codings share. */
  hash: string;
  /** Whether brotli has done its best. */
  squeezed: boolean;
  /** What the page costs in memory, in bytes. */
  size: number;
};

export type PageSource = {
  status: number;
  body: Buffer;
  /** Everything but length, coding and ETag, flat. */
  headers: string[];
  tags?: ReadonlySet<string>;
  validUntil?: Date;
};

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Level 5 takes a third of a millisecond for a page and is what the first reader waits for. */
const quickly = 5;
/** Level 11 takes some fifty times as long and is made afterwards, off the main thread. */
const thoroughly = 11;

/** Compresses once what every later reader is sent. */
export async function makePage(source: PageSource): Promise<Page> {
  const hash = createHash('sha256').update(source.body).digest('base64url').slice(0, 16);
  const [br, gz] = await Promise.all([brotliAt(quickly, source.body), gzipped(source.body, { level: 6 })]);
  const variants = {
    identity: variant(source, hash, source.body, 'identity', ''),
    gzip: variant(source, hash, gz, 'gzip', '-gz'),
    br: variant(source, hash, br, 'br', `-b${quickly}`),
  };
  const tags = source.tags ?? new Set<string>();
  const validUntil = source.validUntil?.getTime() ?? Number.POSITIVE_INFINITY;
  return { status: source.status, tags, validUntil, variants, hash, squeezed: false, size: sizeOf(variants, tags) };
}

/** The same page with brotli at its best, in an ETag of its own: a strong ETag stands for these very bytes. */
export async function squeeze(page: Page): Promise<Page> {
  const { identity, br } = page.variants;
  const body = await brotliAt(thoroughly, identity.body);
  const etag = `"${page.hash}-b${thoroughly}"`;
  const headers = br.headers.map((value, at) => {
    const name = br.headers[at - 1];
    if (at % 2 === 1 && name === 'ETag') return etag;
    return at % 2 === 1 && name === 'Content-Length' ? String(body.length) : value;
  });
  const variants = { ...page.variants, br: { body, etag, headers } };
  return { ...page, variants, squeezed: true, size: sizeOf(variants, page.tags) };
}

const brotliAt = (level: number, body: Buffer): Promise<Buffer> =>
  brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: level,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });

function variant(source: PageSource, hash: string, body: Buffer, coding: Coding, suffix: string): Variant {
  const etag = `"${hash}${suffix}"`;
  const encoding = coding === 'identity' ? [] : ['Content-Encoding', coding];
  const headers = [...source.headers, ...encoding, 'Content-Length', String(body.length), 'ETag', etag];
  return { body, etag, headers };
}

function sizeOf(variants: Page['variants'], tags: ReadonlySet<string>): number {
  let size = 1_024;
  for (const { body, headers } of Object.values(variants)) size += body.length + 2 * headers.join('').length;
  for (const tag of tags) size += 2 * tag.length + 64;
  return size;
}

import type { IncomingMessage } from 'node:http';

/**
 * The body of a request as UTF-8; what is not UTF-8 becomes U+FFFD.
 * @param most in bytes
 * @returns null for a larger one, of which the rest is not read
 */
export async function readBody(req: IncomingMessage, most: number): Promise<string | null> {
  if (Number(req.headers['content-length'] ?? 0) > most) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  // An answer goes out on the same connection: a body that is too large may not end it.
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

import type { IncomingMessage } from 'node:http';

/** A body does not arrive, or is too large; it is answered with this status. */
export class BodyRefused extends Error {
  constructor(readonly status: 408 | 413) {
    super(`a body was refused with ${status}`);
  }
}

/**
 * The body of a request, of which no more is read once it is refused.
 * @param most in bytes
 * @param patience in milliseconds: who sends a byte at a time may not keep a place for ever
 * @throws BodyRefused
 */
export async function readBytes(req: IncomingMessage, most: number, patience = 30_000): Promise<Buffer> {
  if (Number(req.headers['content-length'] ?? 0) > most) throw new BodyRefused(413);
  const chunks: Buffer[] = [];
  let size = 0;
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new BodyRefused(408)), patience);
  });
  tooLate.catch(() => undefined);
  // An answer goes out on the same connection: a body that is refused may not end it.
  const body = req.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
  try {
    while (true) {
      const { done, value } = await Promise.race([body.next(), tooLate]);
      if (done) return Buffer.concat(chunks);
      size += value.length;
      if (size > most) throw new BodyRefused(413);
      chunks.push(value);
    }
  } finally {
    clearTimeout(late);
  }
}

/**
 * The same as UTF-8; what is not UTF-8 becomes U+FFFD.
 * @returns null for a larger one
 */
export async function readBody(req: IncomingMessage, most: number): Promise<string | null> {
  try {
    return (await readBytes(req, most)).toString('utf8');
  } catch (error) {
    if (error instanceof BodyRefused && error.status === 413) return null;
    throw error;
  }
}

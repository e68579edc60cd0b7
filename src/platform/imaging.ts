import type { Sharp, SharpOptions } from 'sharp';
import { one } from './one';
import { Turns } from './turns';

/** What a picture may hold once decoded; in pixels. Decoded, so many take 200 MB at most. */
export const mostPixels = 50_000_000;

/** One that takes longer is given up; in seconds. */
const longest = 20;

/**
 * Two pictures at a time in a process, each on one thread: libvips works on threads that files and compression need as
 * well, and readers of pages shall not wait for a picture.
 */
const turns = () => one('imaging', () => new Turns(2, 100));

/** Too many pictures are waiting already. */
export class ImagingBusy extends Error {}

type Open = (bytes: Uint8Array, options?: SharpOptions) => Sharp;

/**
 * Lends the image library to a piece of work when its turn has come. It is loaded when first needed: most workers of a
 * site never decode anything.
 * @throws ImagingBusy
 */
export async function withImaging<T>(work: (open: Open) => Promise<T>): Promise<T> {
  const outcome = await turns().take(async () => {
    const { default: sharp } = await import('sharp');
    sharp.concurrency(1);
    sharp.cache(false);
    const open: Open = (bytes, options) =>
      sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true, ...options }).timeout({
        seconds: longest,
      });
    return { made: await work(open) };
  });
  if (!outcome) throw new ImagingBusy('too many pictures at once');
  return outcome.made;
}

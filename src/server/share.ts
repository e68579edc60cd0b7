import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SharePictures } from '@/distribution/cards/share-pictures';
import { defence } from '@/distribution/defence';
import { surrogateKeys } from '@/distribution/pages/headers';
import type { ShareAddress } from '@/i18n/share-pictures';
import { ImagingBusy } from '@/platform/imaging';
import { redirect, sendWords } from './send';

type Shares = { shares: SharePictures; databaseAnswers: () => boolean };

/** A day: once its edition is off line, a picture goes from caches before long. */
const aDay = 'public, max-age=86400';

const later = { 'Retry-After': '5', Connection: 'close' };

/**
 * Sends the picture of a live text, or sends on to the one that it has by now.
 * @returns false where there is none for readers
 */
export async function sendShare(
  { shares, databaseAnswers }: Shares,
  req: IncomingMessage,
  res: ServerResponse,
  address: ShareAddress,
): Promise<boolean> {
  try {
    const found = await shares.find(address);
    if (found.answer === 'none') return false;
    if (found.answer === 'moved') {
      redirect(res, 302, found.to);
      return true;
    }
    const etag = `"${found.tag}"`;
    const known = req.headers['if-none-match'] === etag;
    res.writeHead(known ? 304 : 200, {
      ...(!known && { 'Content-Type': 'image/jpeg', 'Content-Length': found.bytes.length }),
      'Cache-Control': aDay,
      'Surrogate-Key': surrogateKeys(found.keys),
      ETag: etag,
      ...defence('picture'),
    });
    res.end(known || req.method === 'HEAD' ? undefined : found.bytes);
    return true;
  } catch (error) {
    if (!(error instanceof ImagingBusy) && databaseAnswers()) throw error;
    sendWords(res, 503, 'This picture cannot be shown just now. 图片暂时无法显示。', later);
    return true;
  }
}

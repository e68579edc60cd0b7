import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { defence } from '@/distribution/defence';
import type { PictureGate } from '@/distribution/media/gate';
import { openRendition } from '@/distribution/media/renditions';
import { surrogateKeys } from '@/distribution/pages/headers';
import { findPreviewPicture } from '@/newsroom/pictures/queries';
import { type PictureFile, pictureTypes } from '@/newsroom/pictures/rules';
import { pictureTag } from '@/newsroom/pictures/tags';
import { ImagingBusy } from '@/platform/imaging';
import { sendWords } from './send';

type Asked = { file: PictureFile; token: string | null };
type Pictures = { gate: PictureGate; databaseAnswers: () => boolean };

/** The bytes at an address never change: there is nothing to ask again for. Who may see them is for caches to be told. */
const forEver = 'public, max-age=31536000, immutable';

const later = { 'Retry-After': '2', Connection: 'close' };

/**
 * Sends a picture from storage, which is where its bytes stay: they would crowd the pages out of memory.
 * @returns false where there is none for this reader
 */
export async function sendPicture(pictures: Pictures, res: ServerResponse, { file, token }: Asked): Promise<boolean> {
  try {
    const found =
      token === null ? await pictures.gate.find(file.hash) : await findPreviewPicture(token, file.hash, new Date());
    const stored = found && (await openRendition(file, found.width));
    if (!stored) return false;
    res.writeHead(200, {
      'Content-Type': pictureTypes[file.form],
      'Content-Length': stored.size,
      'Cache-Control': token === null ? forEver : 'private, no-store',
      ...defence('picture'),
      ...(token === null ? { 'Surrogate-Key': surrogateKeys([pictureTag(file.hash)]) } : { 'X-Robots-Tag': 'noindex' }),
    });
    if (res.req.method === 'HEAD') {
      stored.stream.destroy();
      res.end();
    } else await pipeline(stored.stream, res).catch(() => res.destroy());
    return true;
  } catch (error) {
    if (!(error instanceof ImagingBusy) && pictures.databaseAnswers()) throw error;
    sendWords(res, 503, 'This picture cannot be shown just now. 图片暂时无法显示。', later);
    return true;
  }
}

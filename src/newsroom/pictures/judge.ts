import { createHash } from 'node:crypto';
import type { Metadata } from 'sharp';
import { ImagingBusy, mostPixels, withImaging } from '@/platform/imaging';
import { demand, Refused } from '../refused';
import { isAnimatedPng } from './apng';
import { longestSide, mostBytes } from './rules';

/** What is kept of an upload: made anew from its pixels. */
export type MadePicture = {
  /** The first half of SHA-256 of the bytes, in hexadecimal digits. */
  hash: string;
  format: Kept;
  width: number;
  height: number;
  bytes: Buffer;
};

type Kept = 'jpeg' | 'png' | 'webp';
type Taken = Kept | 'avif';

/**
 * Judges bytes by what they are and makes a picture of ours from them. Nothing of the file survives but its pixels: no
 * EXIF, no place, no profile, no comment, nothing appended. The name and the type a browser claims are not asked.
 * @throws Refused `picture.*` with a sentence for whoever uploads
 */
export async function judgePicture(bytes: Uint8Array): Promise<MadePicture> {
  demand(bytes.length > 0, 'picture.empty');
  demand(bytes.length <= mostBytes, 'picture.large');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = kindOf(buffer);
  if (!isTaken(kind)) throw new Refused(kind ? 'picture.otherKind' : 'picture.unknownKind', { params: { kind } });
  demand(kind !== 'png' || !isAnimatedPng(buffer), 'picture.animated');

  try {
    return await withImaging(async (open) => {
      // Only the head is read here, so that what would take too much is told before anything is decoded.
      judgeHead(await open(bytes, { limitInputPixels: false }).metadata(), kind);
      return make(open(bytes).autoOrient(), kind);
    });
  } catch (error) {
    if (error instanceof Refused) throw error;
    if (error instanceof ImagingBusy) throw new Refused('picture.busy');
    throw new Refused('picture.broken');
  }
}

function judgeHead({ format, mediaType, width, height, pages = 1 }: Metadata, kind: Taken): void {
  demand(format === (kind === 'avif' ? 'heif' : kind), 'picture.broken');
  demand(kind !== 'avif' || mediaType === 'image/avif', 'picture.broken');
  const megapixels = Math.ceil((width * height) / 1_000_000);
  demand(width * height <= mostPixels, 'picture.pixels', { params: { width, height, megapixels } });
  demand(pages === 1, 'picture.animated');
}

async function make(picture: ReturnType<Parameters<Parameters<typeof withImaging>[0]>[0]>, kind: Taken) {
  const fitted = picture
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  const encoded =
    kind === 'png'
      ? fitted.png({ compressionLevel: 7 })
      : kind === 'jpeg'
        ? fitted.jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
        : fitted.webp({ quality: 90, smartSubsample: true });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 32);
  // Encoding AVIF again would take a core for many seconds; WebP says the same pixels.
  const format: Kept = kind === 'avif' ? 'webp' : kind;
  return { hash, format, width: info.width, height: info.height, bytes: data };
}

const taken = ['jpeg', 'png', 'webp', 'avif'] as const;
const isTaken = (kind: string): kind is Taken => (taken as readonly string[]).includes(kind);

/** By the first bytes, which every decoder goes by; '' for what is not known. Others are named so that words can be. */
function kindOf(bytes: Buffer): string {
  const at = (from: number, to: number) => bytes.subarray(from, to).toString('latin1');
  if (at(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (at(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WEBP') return 'webp';
  if (at(4, 8) === 'ftyp') return familyOf(bytes);
  if (at(0, 4) === 'GIF8') return 'GIF';
  if (at(0, 4) === 'II*\0' || at(0, 4) === 'MM\0*') return 'TIFF';
  if (at(0, 2) === 'BM') return 'BMP';
  if (at(0, 5) === '%PDF-') return 'PDF';
  if (at(0, 4) === 'PK\x03\x04') return 'ZIP';
  return /^\s*(?:\uFEFF)?\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(bytes.subarray(0, 500).toString()) ? 'SVG' : '';
}

/** An ISO base media file lists what it can be read as: AVIF, or what phones call HEIC. */
function familyOf(bytes: Buffer): string {
  const brands = bytes.subarray(8, Math.min(bytes.readUInt32BE(0), 64)).toString('latin1');
  if (/avi[fs]/.test(brands)) return 'avif';
  return /hei[cxms]|hev[cx]|mif1/.test(brands) ? 'HEIC' : '';
}

import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A picture nobody else has made: two halves of its own colours. */
export function picture(seed: number, { width = 900, height = 600 } = {}) {
  const [r, g, b] = [seed % 251, (seed * 7) % 241, (seed * 13) % 239];
  const half = { create: { width: width / 2, height, channels: 3, background: { r: b, g: r, b: g } } } as const;
  return sharp({ create: { width, height, channels: 3, background: { r, g, b } } }).composite([
    { input: half, left: 0, top: 0 },
  ]);
}

/** With a place and a way to be turned noted in it, as phones do. */
export const photograph = (): Promise<Buffer> =>
  picture(1)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitude: '39/1 54/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A PNG whose head claims a size that its data do not have. */
export function claimedPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG that moves: decoders that know nothing of it show its first picture. */
export async function animatedPng(...frames: Sharp[]): Promise<Buffer> {
  const pictures = await Promise.all(frames.map((frame) => frame.png().toBuffer()));
  const [first = Buffer.alloc(0)] = pictures;
  let sequence = 0;
  const numbered = (type: string, data: Buffer) => {
    sequence += 1;
    return chunk(type, Buffer.concat([uint32(sequence - 1), data]));
  };
  // Width and height as in the head; then from the corner, a second long, over what was there.
  const control = Buffer.concat([first.subarray(16, 24), Buffer.alloc(8), Buffer.from([0, 1, 0, 1, 0, 0])]);
  const moving = pictures.flatMap((png, at) => [
    numbered('fcTL', control),
    ...dataOf(png).map((data) => (at === 0 ? chunk('IDAT', data) : numbered('fdAT', data))),
  ]);
  const promise = chunk('acTL', Buffer.concat([uint32(pictures.length), uint32(0)]));
  return Buffer.concat([first.subarray(0, 33), promise, ...moving, chunk('IEND', Buffer.alloc(0))]);
}

/** The chunks that hold the pixels of a PNG. */
function dataOf(png: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return found;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

export const figure = (hash: string, words: { alt?: string; caption?: string; decorative?: boolean } = {}) => ({
  type: 'figure',
  attrs: { picture: hash, width: 1, height: 1, alt: 'Two colours', ...words },
});

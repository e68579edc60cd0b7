import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

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

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

export const figure = (hash: string, words: { alt?: string; caption?: string; decorative?: boolean } = {}) => ({
  type: 'figure',
  attrs: { picture: hash, width: 1, height: 1, alt: 'Two colours', ...words },
});

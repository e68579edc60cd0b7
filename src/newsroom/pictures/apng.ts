/** Signature of a PNG file, in bytes; and what a chunk has besides its data: length, type, sum. */
const signature = 8;
const around = 12;

/**
 * Whether a PNG moves (APNG): it says so in a chunk before its first pixels, and decoders that know nothing of it
 * show one picture and tell nobody (PNG, third edition, 11.3.2).
 */
export function isAnimatedPng(bytes: Buffer): boolean {
  for (let at = signature; at + around <= bytes.length; at += around + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'acTL') return true;
    if (type === 'IDAT') return false;
  }
  return false;
}

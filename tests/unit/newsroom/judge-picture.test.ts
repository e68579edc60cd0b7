import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { judgePicture } from '@/newsroom/pictures/judge';
import { mostBytes } from '@/newsroom/pictures/rules';
import { animatedPng, claimedPng, photograph, picture } from '../../support/pictures';

const refusal = async (bytes: Buffer) => {
  const found = await judgePicture(bytes).then(
    () => null,
    (error: { key: string; params?: object }) => ({ key: error.key, ...(error.params && { params: error.params }) }),
  );
  return found ?? 'was taken';
};

describe('what is taken', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s, whatever it is called', async (format) => {
    const made = await judgePicture(await picture(2).toFormat(format).toBuffer());
    const { width, height } = await sharp(made.bytes).metadata();
    expect({ width, height }).toEqual({ width: 900, height: 600 });
    expect(made).toMatchObject({ width, height, format: format === 'avif' ? 'webp' : format });
  });

  it('comes upright, and without a place, a name or a profile', async () => {
    const bytes = await photograph();
    expect((await sharp(bytes).metadata()).exif?.length).toBeGreaterThan(0);
    expect(bytes.includes('Somebody')).toBe(true);
    const made = await judgePicture(bytes);
    const kept = await sharp(made.bytes).metadata();
    expect([made.width, made.height]).toEqual([600, 900]);
    expect([kept.exif, kept.icc, kept.xmp, kept.iptc, kept.orientation]).toEqual(Array(5).fill(undefined));
    expect(made.bytes.includes('Somebody')).toBe(false);
  });

  it('loses whatever was hidden behind its end', async () => {
    const jpeg = await picture(3).jpeg().toBuffer();
    const polyglot = Buffer.concat([jpeg, Buffer.from('PK\x03\x04<script>alert(1)</script>')]);
    const made = await judgePicture(polyglot);
    expect(made.bytes.includes('<script>')).toBe(false);
    expect(made.hash).toBe((await judgePicture(jpeg)).hash);
  });

  it('comes down to the longest side that is kept', async () => {
    const made = await judgePicture(await picture(4, { width: 6_400, height: 800 }).jpeg().toBuffer());
    expect([made.width, made.height]).toEqual([3_200, 400]);
  });
});

describe('what is refused, in words', () => {
  it('a bomb, before anything of it is decoded', async () => {
    const began = performance.now();
    expect(await refusal(claimedPng(60_000, 60_000))).toEqual({
      key: 'picture.pixels',
      params: { width: 60_000, height: 60_000, megapixels: 3_600 },
    });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('one that claims more than it holds, or was cut short', async () => {
    expect(await refusal(claimedPng(4_000, 4_000))).toEqual({ key: 'picture.broken' });
    for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
      const whole = await picture(5).toFormat(format).toBuffer();
      expect(await refusal(whole.subarray(0, whole.length - 200)), format).toEqual({ key: 'picture.broken' });
    }
  });

  it('other kinds, by their content and not by their names', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const declared = Buffer.concat([Buffer.from('<?xml version="1.0"?>\n<!-- by hand -->\n'), svg]);
    const kinds = {
      SVG: svg,
      GIF: await picture(6).gif().toBuffer(),
      TIFF: await picture(6).tiff().toBuffer(),
      PDF: Buffer.from('%PDF-1.7\n'),
      HEIC: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    };
    for (const [kind, bytes] of Object.entries(kinds))
      expect(await refusal(bytes)).toEqual({ key: 'picture.otherKind', params: { kind } });
    expect(await refusal(declared)).toMatchObject({ params: { kind: 'SVG' } });
    expect(await refusal(Buffer.from('not a picture'))).toMatchObject({ key: 'picture.unknownKind' });
  });

  it('an animation, an empty file, too large a file', async () => {
    const frames = await Promise.all([7, 8].map((seed) => picture(seed).png().toBuffer()));
    const animation = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await refusal(animation)).toEqual({ key: 'picture.animated' });
    const png = await animatedPng(picture(7), picture(8));
    // It is a picture to who knows nothing of its frames, so nothing else would refuse it.
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 900 });
    expect(await refusal(png)).toEqual({ key: 'picture.animated' });
    expect(await refusal(Buffer.alloc(0))).toEqual({ key: 'picture.empty' });
    expect(await refusal(Buffer.alloc(mostBytes + 1))).toEqual({ key: 'picture.large' });
  });
});

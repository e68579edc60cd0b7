import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawIcon } from '@/distribution/browsers/draw-icon';
import { iconNames } from '@/i18n/documents';
import { accentColours } from '@/newsroom/settings/look-schema';

const look = { seal: '信', name: 'A & B 信息 <中心>', colours: accentColours.indigo };
const own = { ...look, seal: null };
const indigo = [0x21, 0x4f, 0x7c];

async function pixels(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    at: (x: number, y: number) => [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)],
    ...info,
  };
}

/** How much of a picture is white, in hundredths. */
async function white(bytes: Uint8Array): Promise<number> {
  const { at, width, height } = await pixels(bytes);
  let count = 0;
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if (Math.min(...at(x, y)) > 250) count += 1;
  return (100 * count) / (width * height);
}

describe('an icon', () => {
  it.each(iconNames.filter((name) => name.endsWith('.png')))(
    '%s has the size its name or its use says',
    async (name) => {
      const side = name === 'apple-touch-icon.png' ? 180 : Number(/\d+/.exec(name)?.[0]);
      for (const of of [look, own]) {
        const { width, height, at } = await pixels(await drawIcon(of, name));
        expect([width, height]).toEqual([side, side]);
        expect(at(side / 2, 4)).toEqual([...indigo, 255]);
        // Phones round the corners of theirs themselves; the others are rounded.
        expect(at(0, 0)[3]).toBe(/^icon-\d/.test(name) ? 0 : 255);
      }
    },
  );

  it('that a phone cuts to a circle keeps what is drawn within it', async () => {
    for (const of of [look, own, { ...look, seal: '国信' }]) {
      const { at, width } = await pixels(await drawIcon(of, 'icon-maskable-512.png'));
      const outside: number[][] = [];
      for (let y = 0; y < width; y += 1)
        for (let x = 0; x < width; x += 1)
          if (Math.hypot(x - width / 2, y - width / 2) > 0.4 * width) outside.push(at(x, y));
      expect(outside.filter((pixel) => String(pixel) !== String([...indigo, 255]))).toEqual([]);
    }
  });

  it('shows the seal, in one sign or two, and the mark of the software where there is none to draw', async () => {
    const drawn = async (seal: string | null) => (await drawIcon({ ...look, seal }, 'icon-192.png')).toString('base64');
    const all = await Promise.all(['信', '国信', null].map(drawn));
    expect(new Set(all).size).toBe(3);
    expect(await drawn('🏛')).toBe(await drawn(null));
    for (const seal of ['信', '国信', null])
      expect(await white(await drawIcon({ ...look, seal }, 'icon-192.png'))).toBeGreaterThan(5);
  });

  it('as a drawing is in the colours of the institution by light and by dark, and names it', async () => {
    const svg = (await drawIcon({ ...look, colours: accentColours.pine }, 'favicon.svg')).toString();
    expect(svg).toContain('<title>A &amp; B 信息 &lt;中心&gt;</title>');
    for (const colour of accentColours.pine) expect(svg).toContain(colour);
    expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg');
  });

  it('for whoever asks for no other is a directory of three pictures', async () => {
    const ico = await drawIcon(look, 'favicon.ico');
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3]);
    let end = 6 + 3 * 16;
    for (const [number, size] of [16, 32, 48].entries()) {
      const entry = 6 + 16 * number;
      const [length, from] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
      expect([ico.readUInt8(entry), from]).toEqual([size, end]);
      const { format, width } = await sharp(ico.subarray(from, from + length)).metadata();
      expect([format, width]).toEqual(['png', size]);
      end = from + length;
    }
    expect(end).toBe(ico.length);
  });
});

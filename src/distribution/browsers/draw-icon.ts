import sharp from 'sharp';
import type { IconName } from '@/i18n/documents';
import { signsAt } from '../cards/draw-card';
import { printable } from '../cards/typeset/shape';
import { xml } from '../xml';
import type { IconLook } from './icons';

/** The square an icon is drawn in; what it is scaled to stands in its name. */
const side = 32;

/** 同 in strokes: the mark of the software, where the institution has no seal of its own. */
const mark =
  '<path fill="none" stroke="currentColor" stroke-width="2.4" d="M8 26V7.2h16V26h-3M12 12.2h8M12.6 17.2h6.8v4.6h-6.8z"/>';

/** Of the seal on its ground by dark, as the style sheet has it. */
const inkByDark = '#10151c';

type Cut = {
  /** Of its corners; none where a phone rounds them itself. */
  round: number;
  /** A phone may cut all but a circle of four fifths (W3C, maskable icons): what is drawn stands within it. */
  scale: number;
};
const rounded: Cut = { round: 3, scale: 1 };
const whole: Cut = { round: 0, scale: 1 };
const maskable: Cut = { round: 0, scale: 0.8 };

const draw: Record<IconName, (look: IconLook) => Promise<Buffer>> = {
  'favicon.svg': async (look) => Buffer.from(await svgOf(look, rounded, true)),
  'favicon.ico': drawIco,
  'apple-touch-icon.png': (look) => png(look, 180, whole),
  'icon-192.png': (look) => png(look, 192, rounded),
  'icon-512.png': (look) => png(look, 512, rounded),
  'icon-maskable-512.png': (look) => png(look, 512, maskable),
};

export const drawIcon = (look: IconLook, name: IconName): Promise<Buffer> => draw[name](look);

async function svgOf({ seal, name, colours }: IconLook, { round, scale }: Cut, byDark: boolean): Promise<string> {
  const [light, dark] = colours;
  const words = printable(seal ?? '');
  const signs = words ? await signsAt(words, 0, 0, side, 'currentColor') : mark;
  const edge = (side * (1 - scale)) / 2;
  const ofDark = `@media (prefers-color-scheme:dark){.s{fill:${dark}}.g{color:${inkByDark}}}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${xml`<title>${name}</title>`}` +
    `<style>.s{fill:${light}}.g{color:#fff}${byDark ? ofDark : ''}</style>` +
    `<rect class="s" width="${side}" height="${side}" rx="${round}"/>` +
    `<g class="g" transform="translate(${edge} ${edge}) scale(${scale})">${signs}</g></svg>`
  );
}

async function png(look: IconLook, size: number, cut: Cut): Promise<Buffer> {
  const svg = await svgOf(look, cut, false);
  // An SVG has 72 points in an inch: so many of them draw it in the size it is wanted in.
  return sharp(Buffer.from(svg), { density: (72 * size) / side })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();
}

/** For whoever asks for no other: a directory of PNGs (ICO, since Windows Vista). */
async function drawIco(look: IconLook): Promise<Buffer> {
  const sizes = [16, 32, 48];
  const pictures = await Promise.all(sizes.map((size) => png(look, size, rounded)));
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let at = head.length;
  for (const [number, picture] of pictures.entries()) {
    const entry = 6 + 16 * number;
    const size = sizes[number] ?? 0;
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(picture.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += picture.length;
  }
  return Buffer.concat([head, ...pictures]);
}

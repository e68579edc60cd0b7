import sharp from 'sharp';
import { type CardText, type ShareSize, shareSizes } from '@/i18n/share-pictures';
import { type Accent, accentColours } from '@/newsroom/settings/look-schema';
import { layLine, layTitle } from './typeset/layout';
import { type Shaped, shape } from './typeset/shape';

/** Colours of the site by daylight (site.css). */
const paper = '#fbfaf6';
const ink = '#1b1e25';
const soft = '#575a61';
const line = '#d9d5c9';

/** Measures of a card in pixels. */
const designs = {
  '1200x630': { edge: 88, seal: 60, name: 30, foot: 28, sizes: [86, 78, 72, 66, 60, 54, 48, 44], mostLines: 4 },
  '900x383': { edge: 60, seal: 44, name: 23, foot: 21, sizes: [60, 54, 50, 46, 42, 38, 34, 30], mostLines: 3 },
} as const;

/** A typeset card: paper, ink and one seal. A JPEG that keeps the edges of letters sharp. */
export async function drawCard(text: CardText, size: ShareSize): Promise<Buffer> {
  const svg = size === '500x500' ? await drawSeal(text) : await drawTitle(text, size);
  return sharp(Buffer.from(svg))
    .flatten({ background: paper })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

async function drawTitle(text: CardText, size: keyof typeof designs): Promise<string> {
  const { width, height } = shareSizes[size];
  const { edge, seal, name, sizes, mostLines } = designs[size];
  const chinese = text.locale === 'zh';
  const inner = width - 2 * edge;
  const top = Math.round(edge * 0.82);
  const foot = await layFoot(text, size);
  const room = { width: inner, height: foot.top - top - seal - Math.round(edge * 0.45), sizes, mostLines };
  const title = await layTitle(text.title, chinese, room);

  const sealGap = Math.round(seal * 0.36);
  const siteName = await layLine(text.siteName, chinese, name, inner - seal - sealGap);

  const middle = top + seal + (foot.top - top - seal) / 2;
  const first = middle - ((title.lines.length - 1) * title.leading) / 2 + title.size * 0.36;
  return svg(width, height, [
    `<rect width="${width}" height="6" fill="${colourOf(text)}"/>`,
    await sealAt(text, edge, top, seal),
    place(siteName, edge + seal + sealGap, top + seal / 2 + name * 0.36, name, ink),
    ...title.lines.map((words, at) => place(words, edge, first + at * title.leading, title.size, ink)),
    ...foot.parts,
  ]);
}

/** Source and date below a line; a page has neither, and its title the room down to the edge. */
async function layFoot({ locale, source, issuedOn }: CardText, size: keyof typeof designs) {
  const { width, height } = shareSizes[size];
  const { edge, foot } = designs[size];
  const footLine = height - Math.round(edge * 0.72);
  if (source === null || issuedOn === null) return { top: footLine, parts: [] };
  const top = footLine - Math.round(foot * 1.75);
  const inner = width - 2 * edge;
  const date = await layLine(issuedOn, false, foot, inner);
  const dateWidth = (date.width / 1000) * foot;
  const from = await layLine(source, locale === 'zh', foot, inner - dateWidth - foot * 2);
  const parts = [
    `<rect x="${edge}" y="${top}" width="${inner}" height="1.5" fill="${line}"/>`,
    place(from, edge, footLine, foot, soft),
    place(date, width - edge - dateWidth, footLine, foot, soft),
  ];
  return { top, parts };
}

/** WeChat shows a square the size of a thumb: nothing but the seal can be read there. */
async function drawSeal(text: CardText): Promise<string> {
  const { width, height } = shareSizes['500x500'];
  return svg(width, height, [await sealAt(text, 110, 110, 280)]);
}

async function sealAt(text: CardText, x: number, y: number, side: number): Promise<string> {
  const signs = await signsAt(text.seal, x, y, side, '#fff');
  return `<rect x="${x}" y="${y}" width="${side}" height="${side}" rx="${side * 0.08}" fill="${colourOf(text)}"/>${signs}`;
}

/** By daylight, as the paper is. */
const colourOf = ({ accent }: CardText): string => accentColours[accent as Accent][0];

/** The signs of a seal in their square. */
export async function signsAt(seal: string, x: number, y: number, side: number, fill: string): Promise<string> {
  const signs = await shape(seal, 700, true);
  const size = Math.min(side * 0.66, (side * 0.8 * 1000) / Math.max(1, signs.width));
  const left = x + (side - (signs.width / 1000) * size) / 2;
  return place(signs, left, y + side / 2 + size * 0.375, size, fill);
}

/** @param y of the baseline */
function place({ glyphs }: Shaped, x: number, y: number, size: number, fill: string): string {
  const scale = size / 1000;
  const paths = glyphs.map((glyph) => `<path transform="translate(${glyph.x} ${glyph.y})" d="${glyph.path}"/>`);
  return `<g fill="${fill}" transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
}

const svg = (width: number, height: number, parts: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${paper}"/>${parts.join('')}</svg>`;

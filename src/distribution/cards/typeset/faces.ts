import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Harfbuzz, HbFace, HbFont } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

/**
 * Noto Serif SC (SIL Open Font License) from its npm package, so that cards look the same on every machine, with no font
 * installed. It lies there in some hundred files, each with a range of characters: the few that a title needs are read
 * when it needs them. Its letters of both scripts were drawn together and stand on one baseline.
 */
const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@fontsource-variable/noto-serif-sc/package.json'));

/** The module is a promise, which an import would wrap. */
export const harfbuzz: Promise<Harfbuzz> = require('harfbuzzjs');

/** Of the variable font's 200 to 900. */
export type Weight = 400 | 500 | 700;

/** A font, and the outlines of its glyphs as SVG path data in thousandths, upwards. */
type Face = { font: HbFont; outline(glyph: number): string };

type Part = { name: string; from: number; to: number };

/** Latin letters come from one file, so that pairs of them are kerned; Chinese quotes and dashes from the Chinese ones. */
let parts: Part[] | undefined;
const fonts = new Map<string, Face>();
const faces = new Map<string, Promise<HbFace>>();

/** Name of the file that holds a character; null where none does. */
export function fileOf(character: string, chinese: boolean): string | null {
  parts ??= readParts();
  const point = character.codePointAt(0) ?? 0;
  const holding = parts.filter(({ from, to }) => point >= from && point <= to);
  const latin = holding.find(({ name }) => name.startsWith('latin'));
  const numbered = holding.find(({ name }) => name.startsWith('['));
  const found = point >= 0x2000 && chinese ? (numbered ?? latin) : (latin ?? numbered);
  return (found ?? holding[0])?.name ?? null;
}

/** The face of one file in a weight. */
export async function faceOf(name: string, weight: Weight): Promise<Face> {
  const key = `${name} ${weight}`;
  const known = fonts.get(key);
  if (known) return known;
  const hb = await harfbuzz;
  const font = hb.createFont(await read(name));
  font.setVariations({ wght: weight });
  const outlines = new Map<number, string>();
  const face = {
    font,
    outline(glyph: number) {
      const path = outlines.get(glyph) ?? font.glyphToPath(glyph);
      outlines.set(glyph, path);
      return path;
    },
  };
  fonts.set(key, face);
  return face;
}

function read(name: string): Promise<HbFace> {
  const face = faces.get(name) ?? open(name);
  faces.set(name, face);
  return face;
}

async function open(name: string): Promise<HbFace> {
  const hb = await harfbuzz;
  const file = name.startsWith('[') ? name.slice(1, -1) : name;
  const woff2 = await readFile(join(folder, 'files', `noto-serif-sc-${file}-wght-normal.woff2`));
  return hb.createFace(hb.createBlob(await decompress(woff2)), 0);
}

function readParts(): Part[] {
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(ranges).flatMap(([name, list]) =>
    list.split(',').map((range) => {
      const [from = '', to = from] = range.replace(/^U\+/i, '').split('-');
      return { name, from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
    }),
  );
}

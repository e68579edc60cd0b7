import type { Weight } from './faces';
import { breakLines, type Measure } from './lines';
import { printable, type Shaped, shape } from './shape';

type Room = {
  width: number;
  height: number /** Type sizes to try, greatest first, in pixels. */;
  sizes: readonly number[];
  mostLines: number;
};

export type Block = { lines: Shaped[]; size: number /** In pixels, from baseline to baseline. */; leading: number };

/** In characters: more of them fit no card, and each costs time. */
const mostOfTitle = 240;
const mostOfLine = 120;

const shorten = (text: string, most: number): string => [...text].slice(0, most).join('');

/** The title in the greatest size in which it fits its room; what does not fit the smallest ends in an ellipsis. */
export async function layTitle(title: string, chinese: boolean, room: Room): Promise<Block> {
  const text = shorten(printable(title), mostOfTitle) || '〓';
  const measure = measuring(700, chinese);
  const leadingOf = (size: number) => Math.round(size * (chinese ? 1.36 : 1.22));
  let lines: string[] = [];
  let [size = 48] = room.sizes;
  for (size of room.sizes) {
    lines = await breakLines(text, chinese, (room.width / size) * 1000, measure);
    const fits = lines.length <= room.mostLines && lines.length * leadingOf(size) <= room.height;
    if (fits) break;
  }
  const most = Math.max(1, Math.min(room.mostLines, Math.floor(room.height / leadingOf(size))));
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = await cut(kept[most - 1] ?? '', (room.width / size) * 1000, true, measure);
  const shaped = await Promise.all(kept.map(async (line) => atEdge(line, await shape(line, 700, chinese), chinese)));
  return { lines: shaped, size, leading: leadingOf(size) };
}

/** The same words are measured for every size that is tried. */
function measuring(weight: Weight, chinese: boolean): Measure {
  const known = new Map<string, Promise<number>>();
  return (words) => {
    const width = known.get(words) ?? shape(words, weight, chinese).then((shaped) => shaped.width);
    known.set(words, width);
    return width;
  };
}

/** An opening sign is drawn in the right half of its square; at the start of a line the left half is taken away. */
const atEdge = (line: string, { glyphs, width }: Shaped, chinese: boolean): Shaped =>
  chinese && /^[“‘（《「『【〔]/u.test(line)
    ? { glyphs: glyphs.map((glyph) => ({ ...glyph, x: glyph.x - 500 })), width: width - 500 }
    : { glyphs, width };

/** One line in a given size, cut where its room ends. @param width in pixels */
export async function layLine(text: string, chinese: boolean, size: number, width: number): Promise<Shaped> {
  const measure = measuring(500, chinese);
  return shape(await cut(shorten(printable(text), mostOfLine), (width / size) * 1000, false, measure), 500, chinese);
}

/** @param always even where it would fit: more of the text was left out */
async function cut(text: string, most: number, always: boolean, measure: Measure) {
  if (!always && (await measure(text)) <= most) return text;
  const signs = [...text];
  const ended = (count: number) =>
    `${signs
      .slice(0, count)
      .join('')
      .replace(/[\s，。、；：,.;:]+$/u, '')}…`;
  let [fits, over] = [1, signs.length + 1];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if ((await measure(ended(middle))) <= most) fits = middle;
    else over = middle;
  }
  return ended(fits);
}

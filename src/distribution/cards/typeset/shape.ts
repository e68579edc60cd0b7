import { faceOf, fileOf, harfbuzz, type Weight } from './faces';

/** Text as drawn: glyphs with the place of each, in thousandths of the type size, upwards from the baseline. */
export type Shaped = { glyphs: { path: string; x: number; y: number }[]; width: number };

/** Stands for a character that the face does not have, as in metal type. */
const geta = '〓';

/** Between Chinese and Latin letters, in thousandths: what `text-autospace` sets on the page. */
const gap = 125;

const han = /\p{Script=Han}/u;
const latin = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;

/** Controls, marks of direction and pictures have no place on a card. */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}|\p{Cf}|\p{Co}|\p{Cs}|\uFE0F/gu, (sign) => (/[©®™]/.test(sign) ? sign : ''))
    .replace(/\s+/g, ' ')
    .trim();

/** @param text printable */
export async function shape(text: string, weight: Weight, chinese: boolean): Promise<Shaped> {
  const shaped: Shaped = { glyphs: [], width: 0 };
  let before = '';
  for (const { name, words } of runsOf(text, chinese)) {
    if (meet(before, words)) shaped.width += gap;
    await append(shaped, name, words, weight, chinese);
    before = words;
  }
  return shaped;
}

/** Cut where the file changes, and where the scripts do: between those stands a little space. */
function runsOf(text: string, chinese: boolean): { name: string; words: string }[] {
  const runs: { name: string; words: string }[] = [];
  for (const character of text) {
    const own = fileOf(character, chinese);
    const [name, words] = own ? [own, character] : [fileOf(geta, chinese) ?? '', geta];
    const last = runs.at(-1);
    if (last?.name === name && !meet(last.words, words)) last.words += words;
    else runs.push({ name, words });
  }
  return runs;
}

const meet = (before: string, after: string): boolean => {
  const [last = '', first = ''] = [[...before].at(-1), [...after][0]];
  return (han.test(last) && latin.test(first)) || (latin.test(last) && han.test(first));
};

async function append(shaped: Shaped, name: string, words: string, weight: Weight, chinese: boolean): Promise<void> {
  const hb = await harfbuzz;
  const { font, outline } = await faceOf(name, weight);
  const buffer = hb.createBuffer();
  buffer.addText(words);
  buffer.setDirection('ltr');
  buffer.setScript(han.test(words) ? 'Hani' : 'Latn');
  buffer.setLanguage(chinese ? 'zh-Hans' : 'en');
  hb.shape(font, buffer);
  for (const { g, cl, ax, dx, dy } of buffer.json()) {
    // A file may name a range and still lack a character of it.
    if (g === 0 && words[cl] !== geta && words.trim() !== '')
      await append(shaped, fileOf(geta, chinese) ?? '', geta, weight, chinese);
    else {
      const path = outline(g);
      const narrow = !chinese && quotes.test(words[cl] ?? '') ? inkOf(path) : null;
      if (path) shaped.glyphs.push({ path, x: shaped.width + dx + (narrow ? bearing - narrow.from : 0), y: dy });
      shaped.width += narrow ? narrow.to - narrow.from + 2 * bearing : ax;
    }
  }
  buffer.destroy();
}

/** The face draws quotes in squares, as Chinese sets them. English sets them narrow: their ink, and a little beside it. */
const quotes = /[‘’“”]/;
const bearing = 45;

function inkOf(path: string): { from: number; to: number } {
  const across = [...path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x]) => Number(x));
  return { from: Math.min(...across), to: Math.max(...across) };
}

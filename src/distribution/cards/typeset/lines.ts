import { headlineParts } from '@/i18n/wbr';

/** A piece of a line that may not be broken, with the space that goes when it begins a line. */
type Piece = { words: string; width: number };

/** The width of words in thousandths of the type size. */
export type Measure = (words: string) => Promise<number>;

/** May not begin a line, may not end one (《标点符号用法》 GB/T 15834). */
const closing = /^[\p{Pe}\p{Pf}，。、；：？！…—·％%”’]/u;
const opening = /[\p{Ps}\p{Pi}“‘]$/u;
const whole = /[\p{Script=Latin}\p{N}]/u;

/**
 * Sets a title in as few lines as it needs and makes them as even as they can be.
 * @param most width of a line, in thousandths of the type size
 */
export async function breakLines(title: string, chinese: boolean, most: number, measure: Measure): Promise<string[]> {
  const pieces = await measured(chinese ? headlineParts(title) : words(title), measure);
  const fitting = (
    await Promise.all(pieces.map((piece) => (piece.width <= most ? [piece] : measured(smaller(piece.words), measure))))
  ).flat();
  return evenly(fitting, most).map((line) => line.trim());
}

const measured = (pieces: string[], measure: Measure): Promise<Piece[]> =>
  Promise.all(pieces.map(async (piece) => ({ words: piece, width: await measure(piece) })));

/** English breaks after a space, a hyphen or a dash. */
const words = (title: string): string[] => title.match(/\S+?(?:[-–—/](?=\p{L})|\s+|$)/gu) ?? [title];

/** What is longer than a line breaks between any two characters that may be parted. */
function smaller(text: string): string[] {
  const cut: string[] = [];
  for (const character of text) {
    const before = cut.at(-1);
    const held =
      before !== undefined &&
      (closing.test(character) ||
        opening.test(before) ||
        (whole.test(character) && whole.test(before.slice(-1)) && before.length < 24));
    if (held) cut[cut.length - 1] = before + character;
    else cut.push(character);
  }
  return cut;
}

/** Of all ways to set the pieces in the fewest lines, the one whose lines are most alike. */
function evenly(pieces: Piece[], most: number): string[] {
  // cost[at]: the best way to set the pieces from there on.
  const best: { lines: number; cost: number; next: number }[] = [];
  best[pieces.length] = { lines: 0, cost: 0, next: 0 };
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    let found = { lines: Number.POSITIVE_INFINITY, cost: Number.POSITIVE_INFINITY, next: at + 1 };
    let width = 0;
    for (let next = at + 1; next <= pieces.length; next += 1) {
      width += pieces[next - 1]?.width ?? 0;
      if (width > most && next > at + 1) break;
      const rest = best[next] as { lines: number; cost: number };
      const way = { lines: rest.lines + 1, cost: rest.cost + (Math.max(0, most - width) / most) ** 2, next };
      if (way.lines < found.lines || (way.lines === found.lines && way.cost < found.cost)) found = way;
    }
    best[at] = found;
  }
  const lines: string[] = [];
  for (let at = 0; at < pieces.length; at = best[at]?.next ?? pieces.length)
    lines.push(
      pieces
        .slice(at, best[at]?.next)
        .map((piece) => piece.words)
        .join(''),
    );
  return lines;
}

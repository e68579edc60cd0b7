/**
 * Which blocks of two texts stand for each other, by their order, kind and length: the method of Gale and Church
 * (1993), for paragraphs. A heading is answered by a heading of its level only, a table or a figure by its like, and losing one is
 * dear, so they bring texts together again that ran apart. What finds no counterpart stands by itself or, where both sides have
 * such blocks in one place, as a group beside a group: every block comes once, in its order.
 */
export type Piece = { kind: string; length: number };

/** Positions of blocks on either side; one side may be empty. */
export type Row = { left: number[]; right: number[] };

const steps = [
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 1],
  [1, 2],
] as const;

/** What it costs to leave a block alone: more than two that stand for each other ever differ in practice. */
const alone = { firm: 1.5, other: 0.6 };
/** Two for one, because a translator joined or parted them, only where their lengths then fit better. */
const joined = alone.other;
/** A list in one language may be a sentence in the other, but what is of one kind goes together where lengths allow. */
const unlike = 0.05;

/** Texts with more pairs than this are laid side by side as they come: so many take some thirty milliseconds. */
const mostPairs = 250_000;

export function align(left: Piece[], right: Piece[]): Row[] {
  if (left.length * right.length > mostPairs) return inOrder(left.length, right.length);
  const width = right.length + 1;
  const taken = cheapest(left, right, width);
  const rows: Row[] = [];
  let [i, j] = [left.length, right.length];
  while (i > 0 || j > 0) {
    const [di, dj] = steps[taken[i * width + j] ?? 0] as (typeof steps)[number];
    rows.push({ left: range(i - di, i), right: range(j - dj, j) });
    i -= di;
    j -= dj;
  }
  return gather(rows.reverse());
}

/** For every pair of places the step of the cheapest way to it. */
function cheapest(left: Piece[], right: Piece[], width: number): Uint8Array {
  const cost = new Float64Array((left.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const taken = new Uint8Array(cost.length);
  cost[0] = 0;
  for (let i = 0; i <= left.length; i += 1) {
    for (let j = 0; j <= right.length; j += 1) {
      for (let step = 0; step < steps.length; step += 1) {
        const [di, dj] = steps[step] as (typeof steps)[number];
        if (di > i || dj > j) continue;
        const here = (cost[(i - di) * width + j - dj] ?? 0) + costOf(left, i, di, right, j, dj);
        if (here >= (cost[i * width + j] ?? 0)) continue;
        cost[i * width + j] = here;
        taken[i * width + j] = step;
      }
    }
  }
  return taken;
}

/** Of laying the `di` blocks before `i` beside the `dj` blocks before `j`. */
function costOf(left: Piece[], i: number, di: number, right: Piece[], j: number, dj: number): number {
  const [a, b] = [left[i - 1], right[j - 1]];
  if (!a || di === 0) return b && isFirm(b) ? alone.firm : alone.other;
  if (!b || dj === 0) return isFirm(a) ? alone.firm : alone.other;
  if (isFirm(a) || isFirm(b)) {
    return a.kind === b.kind && di + dj === 2 ? difference(a.length, b.length) * 0.3 : Number.POSITIVE_INFINITY;
  }
  const kinds = a.kind === b.kind ? 0 : unlike;
  if (di + dj === 2) return kinds + difference(a.length, b.length);
  const second = di === 2 ? left[i - 2] : right[j - 2];
  if (!second || isFirm(second)) return Number.POSITIVE_INFINITY;
  const [more, less] = di === 2 ? [a, b] : [b, a];
  return joined + kinds + difference(second.length + more.length, less.length);
}

/** What only its like can answer. */
const isFirm = ({ kind }: Piece): boolean => kind === 'table' || kind === 'figure' || kind.startsWith('heading');

/** From 0, as long as each other, to 1. */
const difference = (a: number, b: number): number => (a + b === 0 ? 0 : Math.abs(a - b) / (a + b));

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** Blocks left alone on both sides between two pairs become one row. */
function gather(rows: Row[]): Row[] {
  const gathered: Row[] = [];
  let lonely: Row[] = [];
  const close = () => {
    const group = { left: lonely.flatMap((row) => row.left), right: lonely.flatMap((row) => row.right) };
    gathered.push(...(group.left.length > 0 && group.right.length > 0 ? [group] : lonely));
    lonely = [];
  };
  for (const row of rows) {
    if (row.left.length > 0 && row.right.length > 0) {
      close();
      gathered.push(row);
    } else lonely.push(row);
  }
  close();
  return gathered;
}

const inOrder = (left: number, right: number): Row[] =>
  range(0, Math.max(left, right)).map((at) => ({
    left: at < left ? [at] : [],
    right: at < right ? [at] : [],
  }));

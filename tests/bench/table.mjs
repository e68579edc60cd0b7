export const print = (line) => process.stdout.write(`${line.replace(/^(?=.)/gm, '  ')}\n`);

export const number = (value, digits = 0) =>
  Number.isFinite(value)
    ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : 'not known';

/** Two cells: the median, and in brackets how far the rounds lay apart. */
export const ratio = ({ median, min, max }) => {
  const digits = median < 10 ? 2 : 0;
  return [number(median, digits), `(${number(min, digits)} – ${number(max, digits)})`];
};

/** Columns as wide as their widest cell; words to the left, numbers to the right. */
export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  for (const row of all) {
    print(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    );
  }
}

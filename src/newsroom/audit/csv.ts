/** What a spreadsheet takes for the beginning of a formula, in the wide forms of Chinese input as well. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** One line as RFC 4180 has it, every cell in quotes. A cell that would be reckoned is made words by an apostrophe. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${(formula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(',')}\r\n`;

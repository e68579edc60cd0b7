/** In characters as people count them: code points, after compatible forms have become plain ones. */
export const shortest = 12;
export const longest = 128;

/** Only the form in which a password is judged and kept; blanks at its ends belong to it. */
export const plainPassword = (typed: string): string => typed.normalize('NFKC');

const lengthOf = (password: string): number => [...password].length;

/** Keys in a row or a column of a keyboard, and the two orders everybody knows. */
const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  '~!@#$%^&*()_+',
  '1qaz',
  '2wsx',
  '3edc',
  '4rfv',
  '5tgb',
  '6yhn',
  '7ujm',
].flatMap((row) => [row, [...row].reverse().join('')]);

/** What every password must fulfil, whoever chooses it. The key of what is wrong, or null. */
export function problemOf(typed: string): string | null {
  const password = plainPassword(typed);
  if (!password.isWellFormed() || /\p{Cc}/u.test(password)) return 'text.broken';
  if (lengthOf(password) < shortest) return 'password.short';
  if (lengthOf(password) > longest) return 'password.long';
  return isPattern(judged(password)) ? 'password.pattern' : null;
}

/** What stays when nothing is left that people vary without effort: case, blanks and signs. */
export const folded = (password: string): string =>
  plainPassword(password)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Signs between letters do not break a pattern; a password that is made of signs is judged with them. */
function judged(password: string): string {
  const letters = folded(password);
  return lengthOf(letters) < 6 ? password.toLowerCase() : letters;
}

function isPattern(password: string): boolean {
  const characters = [...password];
  if (new Set(characters).size < 5) return true;
  // A short thing said again and again; something long enough by itself may be.
  const again = /^(.+?)\1+$/u.exec(password)?.[1];
  if (again && lengthOf(again) < shortest) return true;
  return characters.length - inRuns(characters) < 6;
}

/** How many characters stand in runs of four or more: 4567, edcba, asdf. */
function inRuns(characters: string[]): number {
  let spent = 0;
  for (let start = 0; start < characters.length; ) {
    let end = start + 1;
    while (end < characters.length && isRun(characters.slice(start, end + 1).join(''))) end += 1;
    if (end - start >= 4) spent += end - start;
    start = end - start >= 4 ? end : start + 1;
  }
  return spent;
}

const isRun = (text: string): boolean => /^(.)\1*$/u.test(text) || rows.some((row) => row.includes(text));

/** Whether nearly nothing is left when what is known of somebody and of the site is taken out, and digits with it. */
export function isPersonal(typed: string, known: string[]): boolean {
  const words = known
    .flatMap((said) => [said, ...said.split(/[^\p{L}\p{M}\p{N}]+/u)])
    .map(folded)
    .filter((word) => lengthOf(word) >= (/\p{Script=Han}/u.test(word) ? 2 : 3))
    .sort((a, b) => b.length - a.length);
  const password = folded(typed);
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), password);
  return rest !== password && lengthOf(rest.replace(/\p{N}/gu, '')) < 6;
}

/** Three of four kinds, as the Chinese rules of classified protection (等保, level 3) are applied: GB/T 22239-2019. */
export function isComplex(typed: string): boolean {
  const password = plainPassword(typed);
  return [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter((kind) => kind.test(password)).length >= 3;
}

/** After so many days those rules ask for another one; in milliseconds. */
const rotation = 90 * 24 * 60 * 60_000;

export const isTooOld = (changedAt: Date | null, now: Date): boolean =>
  changedAt === null || now.getTime() - changedAt.getTime() > rotation;

const written: Record<string, string> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
};

/**
 * What to look for in a list of common words: the password itself, as it is read when signs stand for letters, and
 * both without the digits around them.
 */
export function spellings(typed: string): string[] {
  const plain = plainPassword(typed).toLowerCase();
  const core = plain.replace(/^[^\p{L}@$]+|[^\p{L}@$]+$/gu, '');
  const read = core.replace(/[@$!01345]/g, (sign) => written[sign] ?? sign);
  return [...new Set([plain, core, read].map(folded).filter(Boolean))];
}

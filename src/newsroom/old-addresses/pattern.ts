import { lowerCase } from './target';

/**
 * Patterns in the form editors write: `{name}` stands for a part without a slash, `*` for anything, one sign at least.
 * No regular expression of anybody's is ever run: each placeholder takes as little as possible up to the words that
 * follow it, so matching goes through an address once, whatever it holds.
 */
export type Part = { words: string } | { name: string };

export const anything = '*';
const mostPlaceholders = 5;

export const hasPlaceholder = (text: string): boolean => /[{}*]/.test(text);

/** @returns null for braces that do not close, a name given twice, placeholders side by side or too many */
export function parsePattern(text: string): Part[] | null {
  const parts = text
    .split(/(\{[a-z][a-z0-9]{0,19}\}|\*)/i)
    .filter(Boolean)
    .map((part): Part => {
      if (part === anything) return { name: anything };
      const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
      return name ? { name } : { words: part };
    });
  const names = namesIn(parts);
  const isBroken = parts.some((part) => 'words' in part && /[{}]/.test(part.words));
  const isCrowded = parts.some((part, at) => 'name' in part && 'name' in (parts[at + 1] ?? { words: '' }));
  if (isBroken || isCrowded || names.length > mostPlaceholders || new Set(names).size < names.length) return null;
  return parts;
}

export const namesIn = (parts: Part[]): string[] => parts.flatMap((part) => ('name' in part ? [part.name] : []));

export type Captured = Record<string, string>;

/** @param lower the same text in small letters, where it is known */
export function matchPattern(parts: Part[], text: string, lower = lowerCase(text)): Captured | null {
  const captured: Captured = {};
  let at = 0;
  for (const [number, part] of parts.entries()) {
    if ('words' in part) {
      if (!lower.startsWith(lowerCase(part.words), at)) return null;
      at += part.words.length;
      continue;
    }
    const end = endOf(parts, number, lower, at);
    const value = text.slice(at, Math.max(at, end));
    if (value === '' || (part.name !== anything && value.includes('/'))) return null;
    captured[part.name] = value;
    at = end;
  }
  return at === text.length ? captured : null;
}

/** Where a placeholder ends: before the words after it, which stand at the very end if nothing follows them. */
function endOf(parts: Part[], number: number, lower: string, from: number): number {
  const next = parts[number + 1];
  if (!next || 'name' in next) return lower.length;
  const words = lowerCase(next.words);
  if (number + 2 < parts.length) return lower.indexOf(words, from + 1);
  return lower.endsWith(words) ? lower.length - words.length : -1;
}

/** What was captured can add no host, no step upwards and no query: it is escaped where it goes. */
export const fillIn = (to: string, captured: Captured): string =>
  to.replace(/\{(\w+)\}|\*/g, (placeholder, name: string | undefined) => {
    const value = captured[name ?? placeholder] ?? '';
    return value.split('/').map(encodeURIComponent).join('/');
  });

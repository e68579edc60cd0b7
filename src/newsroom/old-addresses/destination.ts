import { fillIn, hasPlaceholder, namesIn, parsePattern } from './pattern';

/** Where an old address may lead: an address of this site, or https elsewhere if somebody has said so. */
export type Wrong = 'shape' | 'elsewhere' | 'unknownPlaceholder';

const here = 'https://site.invalid';

/** @param captured names that the old address captures */
export function wrongWith(to: string, captured: string[], elsewhereAllowed: boolean): Wrong | null {
  const parts = parsePattern(to.replace(/\*/g, '{star}'));
  if (!parts || to.length > 2_000 || /[\s\\\p{Cc}]/u.test(to)) return 'shape';
  const names = namesIn(parts).map((name) => (name === 'star' ? '*' : name));
  if (names.some((name) => !captured.includes(name))) return 'unknownPlaceholder';
  if (/^\/(?!\/)/.test(to)) return locationOf(to, sample(names)) ? null : 'shape';
  // No placeholder in the host: whoever asks may not say where to.
  if (!/^https:\/\/[^/?#@{}*]+(?:[/?#]|$)/i.test(to) || !URL.canParse(fillIn(to, sample(names)))) return 'shape';
  return elsewhereAllowed ? null : 'elsewhere';
}

const sample = (names: string[]) => Object.fromEntries(names.map((name) => [name, 'x']));

/** The header of the answer: ASCII, and of this site where the destination is. null for what would lead off it. */
export function locationOf(to: string, captured: Record<string, string>): string | null {
  const filled = hasPlaceholder(to) ? fillIn(to, captured) : to;
  if (!URL.canParse(filled, here)) return null;
  const url = new URL(filled, here);
  if (!to.startsWith('/')) return url.protocol === 'https:' ? url.href : null;
  return url.origin === here ? url.pathname + url.search + url.hash : null;
}

import { locationOf } from './destination';
import { type Captured, hasPlaceholder, matchPattern, namesIn, type Part, parsePattern } from './pattern';
import { lowerCase, parseTarget, type Target } from './target';

/**
 * All old addresses, ready to be asked. One with a query asks for these names and values, whatever else came along, and
 * goes before those without; then exact ones go before patterns, and of patterns those with most words.
 */
export type Entry = { from: string; to: string };

type Compiled = { entry: Entry; path: Part[]; query: [string, Part[]][]; words: number };

const words = (parts: Part[]) => parts.reduce((sum, part) => sum + ('words' in part ? part.words.length : 0), 0);

/** So far an answer is followed through the table: beyond that it goes in a circle. */
const mostSteps = 10;

export class OldAddressTable {
  private readonly exact = new Map<string, Compiled[]>();
  private readonly patterns: Compiled[] = [];

  constructor(entries: Iterable<Entry>) {
    for (const entry of entries) this.add(entry);
    for (const same of this.exact.values()) if (same.length > 1) same.sort(mostToldFirst);
    this.patterns.sort(mostToldFirst);
  }

  /** Where an address leads at last, as a Location; null where the table says nothing, or nothing that ends. */
  find(address: string, answersItself: (path: string) => boolean = () => false): string | null {
    let location = this.step(address);
    for (let steps = 1; location !== null; steps += 1) {
      const next = answersItself(location) || !isHere(location) ? null : this.step(location);
      if (next === null) return location;
      if (steps === mostSteps) return null;
      location = next;
    }
    return null;
  }

  /** Whether following this entry comes to no end. */
  isCircle(entry: Entry): boolean {
    const names = namesIn(parsePattern(entry.from) ?? []);
    const location = locationOf(entry.to, Object.fromEntries(names.map((name) => [name, 'x'])));
    return location !== null && isHere(location) && this.step(location) !== null && this.find(location) === null;
  }

  private add(entry: Entry): void {
    const target = parseTarget(entry.from);
    const path = target && parsePattern(target.path);
    const query = target?.query.map(([name, value]) => [lowerCase(name), parsePattern(value)] as const) ?? [];
    if (!path || query.some(([, value]) => value === null)) return;
    const kept = query as [string, Part[]][];
    const told = words(path) + kept.reduce((sum, [name, value]) => sum + name.length + words(value), 0);
    const compiled = { entry, path, query: kept, words: told };
    if (hasPlaceholder(entry.from)) this.patterns.push(compiled);
    else {
      const key = lowerCase(target.path);
      const same = this.exact.get(key);
      if (same) same.push(compiled);
      else this.exact.set(key, [compiled]);
    }
  }

  private step(address: string): string | null {
    const target = parseTarget(address);
    if (!target) return null;
    const lower = lowerCase(target.path);
    const exact = this.exact.get(lower) ?? [];
    for (const asksQuery of target.query.length > 0 ? [true, false] : [false]) {
      for (const compiled of [...exact, ...this.patterns]) {
        if (compiled.query.length > 0 !== asksQuery) continue;
        const captured = match(compiled, target, lower);
        if (captured) return locationOf(compiled.entry.to, captured);
      }
    }
    return null;
  }
}

const isHere = (location: string): boolean => location.startsWith('/');

const mostToldFirst = (a: Compiled, b: Compiled) => b.query.length - a.query.length || b.words - a.words;

function match({ path, query }: Compiled, target: Target, lower: string): Captured | null {
  let captured = matchPattern(path, target.path, lower);
  for (const [name, value] of query) {
    const given = target.query.find(([other]) => lowerCase(other) === name);
    const more = given && captured && matchPattern(value, given[1]);
    captured = more ? { ...captured, ...more } : null;
  }
  return captured;
}

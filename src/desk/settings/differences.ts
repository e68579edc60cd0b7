export type Difference = { path: string[]; before: string; after: string };

/** What differs between two values of JSON, part by part; '' where there is nothing. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [was, is] = [flat(before), flat(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => ({ path: JSON.parse(key) as string[], before: was.get(key) ?? '', after: is.get(key) ?? '' }))
    .filter((part) => part.before !== part.after);
}

function flat(value: unknown, path: string[] = [], into = new Map<string, string>()): Map<string, string> {
  if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) flat(inner, [...path, key], into);
  else if (value !== undefined && value !== null) into.set(JSON.stringify(path), String(value));
  return into;
}

/** The name where there is little room: the one that was set, else as many whole words of the full name as fit. */
export function shortNameOf(name: string, set: string | undefined, most: number): string {
  if (set !== undefined) return set;
  if (name.length <= most) return name;
  const words = name.slice(0, most + 1).lastIndexOf(' ');
  return [...name.slice(0, words > 0 ? words : most)].join('');
}

/** Splits a list in order of date where the month changes. `month` is `YYYY-MM`. */
export function byMonth<T extends { issuedOn: string }>(items: T[]): { month: string; items: T[] }[] {
  const months: { month: string; items: T[] }[] = [];
  for (const item of items) {
    const month = item.issuedOn.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.items.push(item);
    else months.push({ month, items: [item] });
  }
  return months;
}

/** Splits months, `YYYY-MM`, where the year changes. */
export function byYear<T extends { month: string }>(months: T[]): { year: string; months: T[] }[] {
  const years = new Map<string, T[]>();
  for (const entry of months) {
    const year = entry.month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years].map(([year, ofYear]) => ({ year, months: ofYear }));
}

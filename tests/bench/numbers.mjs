/** The value below which this share of the values lies (nearest rank). */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Rounds as they are reported: the middle one, and how far the others lie. */
export const spread = (values) => ({ median: median(values), min: Math.min(...values), max: Math.max(...values) });

export const delays = (values) => ({
  count: values.length,
  median: median(values),
  p95: quantile(values, 0.95),
  max: Math.max(...values),
});

/** The same list, begun one further in each round, so that no contender always comes after the same one. */
export const rotated = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

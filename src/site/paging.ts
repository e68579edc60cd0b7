export type PageMark = number | 'gap';

/** The numbers to show: first, last, the current one and its neighbours; a gap of one number is shown as that number. */
export function pageMarks(page: number, pages: number): PageMark[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages);
  return shown.flatMap((n, at): PageMark[] => {
    const missing = n - (shown[at - 1] ?? n - 1) - 1;
    if (missing === 0) return [n];
    return [missing === 1 ? n - 1 : 'gap', n];
  });
}

/** Reads `?page=` from an address. Null when it names no page; absent means the first. */
export function pageFrom(value: string | string[] | undefined): number | null {
  if (value === undefined) return 1;
  return typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null;
}

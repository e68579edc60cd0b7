import type { Locale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';

/** Of a question, in UTF-16 units: twice what is searched for, so that the page can say that it was cut. */
const longest = 200;

/**
 * The canonical address of a search. What a reader typed is free; the rest is kept where it has the shape of a channel,
 * a year and a page, and left out where it has not.
 * @returns null for escapes that are not UTF-8
 */
export function searchKey(locale: Locale, rawQuery: string): string | null {
  if (!isWellFormed(rawQuery)) return null;
  const query = new URLSearchParams(rawQuery);
  const [channel, year, page] = [query.get('channel') ?? '', query.get('year') ?? '', query.get('page') ?? ''];
  return paths.search(locale, {
    q: inOneLine(query.get('q') ?? ''),
    channel: /^[\p{L}\p{N}\p{M}-]{1,100}$/u.test(channel) ? channel.normalize('NFC') : null,
    year: /^[1-9]\d{3}$/.test(year) ? Number(year) : null,
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  });
}

/** Cut between two characters, never within one. */
function inOneLine(typed: string): string {
  const line = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const cut = line.slice(0, longest);
  return (/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut).trim();
}

function isWellFormed(rawQuery: string): boolean {
  try {
    decodeURIComponent(rawQuery);
    return true;
  } catch {
    return false;
  }
}

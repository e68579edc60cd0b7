import type { Saved } from './saved';

/**
 * The list as a file of bookmarks, the form that every browser opens and imports, also on a phone: a page of links.
 * https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)
 */
export function bookmarks(title: string, list: Saved[]): string {
  const links = list.map((saved) => {
    const link = document.createElement('a');
    link.href = location.origin + saved.path;
    link.lang = saved.lang;
    link.textContent = saved.title;
    return `<DT>${link.outerHTML}`;
  });
  const heading = document.createElement('h1');
  heading.textContent = title;
  const head =
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">';
  return [head, `<TITLE>${heading.innerHTML}</TITLE>`, heading.outerHTML, '<DL><p>', ...links, '</DL><p>', ''].join(
    '\n',
  );
}

/** Pages of this site that a file of bookmarks names, as this browser's or another's made it. */
export function pagesIn(file: string): Saved[] {
  const links = [...new DOMParser().parseFromString(file, 'text/html').querySelectorAll<HTMLAnchorElement>('a[href]')];
  return links.flatMap(({ origin, pathname, search, textContent }) => {
    const [, language] = /^\/(en|zh|zh-hant)(?=\/|$)/.exec(pathname) ?? [];
    if (origin !== location.origin || !language) return [];
    const lang = { en: 'en', zh: 'zh-Hans', 'zh-hant': 'zh-Hant' }[language] ?? '';
    // What a search asks, and which page of a list it is, stands in the query.
    const path = pathname + search;
    return [{ path, title: textContent?.trim() || path, lang }];
  });
}

/** In bytes; the longest list of bookmarks is far shorter. */
const largest = 10_000_000;

/** '' for what is no file of words: a film, a folder. */
export const wordsOf = (file: File): Promise<string> =>
  file.size > largest ? Promise.resolve('') : file.text().catch(() => '');

/** Phones pass a file on; everywhere else it is downloaded. */
export async function handOver(name: string, text: string): Promise<void> {
  const file = new File([text], `${name}.html`, { type: 'text/html' });
  if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ files: [file] })) {
    // Rejects when the reader changes their mind.
    await navigator.share({ files: [file] }).catch(() => undefined);
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

import { escapeHtml } from './escape';

export type Footnote = { type: 'footnote'; attrs: { id?: unknown; text: string } };

type Node = { type: string; content?: unknown[] };

/** In the order they are read. */
export function footnotesIn(node: Node): Footnote[] {
  if (node.type === 'footnote') return [node as unknown as Footnote];
  return (node.content ?? []).flatMap((inner) => footnotesIn(inner as Node));
}

/**
 * Where the text will stand. `side` tells two texts on one page apart; `page` is its page, for readers away from it;
 * `pictures` is what the addresses of its pictures begin with: a feed's with the site's origin, a preview's with a path
 * of its own; `bare` says that no picture stands above it.
 */
export type Place = { side?: string; page?: string; pictures?: string; bare?: boolean };

/** What a place of the text is called within its page. */
export const anchor = (name: string, number: number, { side }: Place): string =>
  `${side === undefined ? '' : `${side}-`}${name}${number}`;

/** The word joiner keeps the mark on the line of the word before it, also in Chinese. */
export function renderMark(number: number, place: Place): string {
  const id = place.page === undefined ? ` id="${anchor('fnref', number, place)}"` : '';
  const href = escapeHtml(`${place.page ?? ''}#${anchor('fn', number, place)}`);
  return `<sup>\u2060<a href="${href}"${id} role="doc-noteref">${number}</a></sup>`;
}

/** The words of the notes as HTML, in the order of their numbers: for the list at the end of the text. */
export const renderNotes = (body: Node): string[] => footnotesIn(body).map(({ attrs }) => withLinks(attrs.text.trim()));

/** For readers away from the page, who have no way back into the text. */
export function notesAtEnd(body: Node): string {
  const notes = renderNotes(body).map((html) => `<li>${html}</li>`);
  return notes.length > 0 ? `<hr><ol>${notes.join('')}</ol>` : '';
}

/** An address written out leads there; a stop that ends the sentence is not part of it. */
const address = /https?:\/\/[\w.~:/?#@!$&'()*+,;=%[\]-]*[\w/~#=&%+-]/g;

function withLinks(text: string): string {
  let html = '';
  let at = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const href = escapeHtml(found);
    html += `${escapeHtml(text.slice(at, index))}<a href="${href}">${href}</a>`;
    at = index + found.length;
  }
  return html + escapeHtml(text.slice(at));
}

import { escapeHtml } from './escape';

type Cell<P> = { type: 'tableCell' | 'tableHeader'; content: P[] };
type Row<P> = { content: Cell<P>[] };
type Table<P> = { attrs?: { caption?: string }; content: Row<P>[] };

/** The caption and each row as a line; cells stand apart, so that no phrase is found across them. */
export function tableText<P>({ attrs, content }: Table<P>, textOf: (paragraph: P) => string): string {
  const lines = content.map((row) =>
    row.content
      .map((cell) => cell.content.map(textOf).filter(Boolean).join(' '))
      .filter(Boolean)
      .join(' · '),
  );
  return [attrs?.caption?.trim(), ...lines].filter(Boolean).join('\n');
}

type Making<P> = {
  inline: (paragraph: P) => string;
  /** The id of what names the table on its page; null where the table may have no ids: away from its page. */
  name: string | null;
};

/**
 * '' for a table without words. It scrolls by itself, also by keyboard, and is named there by its caption, else by its
 * first row: what its columns hold.
 */
export function renderTable<P>({ attrs, content }: Table<P>, { inline, name }: Making<P>): string {
  const rows = content.map((row) => ({ ...row, html: row.content.map((cell) => renderCell(cell, inline)) }));
  if (rows.every(({ html }) => html.every((cell) => cell === ''))) return '';
  const hasHead = rows.length > 1 && isHead(content[0] as Row<P>);
  const figures = (rows[0]?.html ?? []).map((_, at) => isOfFigures(rows.slice(hasHead ? 1 : 0), at));
  const caption = escapeHtml(attrs?.caption?.trim() ?? '');
  const id = name === null ? '' : ` id="${name}"`;
  const naming = caption ? -1 : rows.findIndex(({ html }) => html.some((cell) => cell !== ''));
  const written = rows.map(({ content: cells, html }, at) => {
    const scope = isHead(content[at] as Row<P>) ? 'col' : 'row';
    return `<tr${at === naming ? id : ''}>${cells.map(({ type }, n) => cellOf(type, html[n] ?? '', scope, figures[n] ?? false)).join('')}</tr>`;
  });
  const head = hasHead ? `<thead>${written.shift()}</thead>` : '';
  const named = caption && `<caption><span${id}>${caption}</span></caption>`;
  const table = `<table>${named}${head}<tbody>${written.join('')}</tbody></table>`;
  if (name === null) return table;
  return `<div class="wide" role="region" aria-labelledby="${name}" tabindex="0">${table}</div>`;
}

const isHead = <P>(row: Row<P>): boolean => row.content.every(({ type }) => type === 'tableHeader');

function renderCell<P>({ content }: Cell<P>, inline: (paragraph: P) => string): string {
  const paragraphs = content.map(inline).filter(Boolean);
  return paragraphs.length > 1 ? paragraphs.map((html) => `<p>${html}</p>`).join('') : (paragraphs[0] ?? '');
}

/** A header without words would be announced as a header of nothing: the corner of a table is a plain cell. */
function cellOf(type: Cell<unknown>['type'], html: string, scope: string, isFigure: boolean): string {
  const aligned = isFigure ? ' class="num"' : '';
  return type === 'tableHeader' && html !== ''
    ? `<th scope="${scope}"${aligned}>${html}</th>`
    : `<td${aligned}>${html}</td>`;
}

/** Columns of figures stand unit below unit; a note's mark and a sign for "nothing" change nothing about that. */
function isOfFigures<P>(rows: { content: Cell<P>[]; html: string[] }[], at: number): boolean {
  if (rows.some(({ content }) => content[at]?.type === 'tableHeader')) return false;
  const words = rows.map(({ html }) => (html[at] ?? '').replace(/<sup>.*?<\/sup>|<[^>]+>|\u2060/g, '').trim());
  return words.some((text) => /\d/.test(text)) && words.every((text) => figure.test(text));
}

const figure = /^([-+−–]?[¥$€£]?[\d.,\s]+[%‰]?|[-–—…]*)$/;

import { publicPictures } from '../pictures/rules';
import { escapeHtml } from './escape';
import { renderFigure } from './figure';
import { anchor, type Footnote, footnotesIn, type Place, renderMark } from './footnotes';
import type { Block, Body, Inline, List, ListItem, Mark } from './schema';
import { renderTable } from './table';

/**
 * What holds for the whole text: where its pictures are, which of them is fetched at once, the number of each footnote,
 * what each table is called by.
 */
type Counted = {
  pictures: string;
  first?: Block;
  mark: (note: Footnote) => string;
  table: (table: Block) => string | null;
};

/**
 * The one way from a body to HTML: every reader's page, feed and preview is made from what this returns. Stored JSON
 * has passed the closed schema, and still nothing of it goes out unescaped. The words of the footnotes are not in it:
 * `renderNotes` gives them.
 */
export function renderBody(body: Body, place: Place = {}): string {
  return renderBlocks(body, place).join('');
}

/** The same, block by block; one without words is the empty string. */
export function renderBlocks(body: Body, place: Place = {}): string[] {
  const notes = new Map(footnotesIn(body).map((note, at) => [note, at + 1]));
  const tables = body.content.filter(({ type }) => type === 'table');
  const counted: Counted = {
    pictures: place.pictures ?? publicPictures,
    mark: (note) => renderMark(notes.get(note) ?? 0, place),
    first: place.bare ? body.content.find(({ type }) => type === 'figure') : undefined,
    table: (table) => (place.page === undefined ? anchor('table', tables.indexOf(table) + 1, place) : null),
  };
  return body.content.map((block) => renderBlock(block, counted));
}

function renderBlock(block: Block | ListItem | List, counted: Counted): string {
  const inside = (blocks: (Block | ListItem | List)[]) => blocks.map((inner) => renderBlock(inner, counted)).join('');
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? `<p>${renderInline(block.content, counted)}</p>` : '';
    case 'heading':
      return block.content?.length
        ? `<h${block.attrs.level}>${renderInline(block.content, counted)}</h${block.attrs.level}>`
        : '';
    case 'blockquote':
      return `<blockquote>${inside(block.content)}</blockquote>`;
    case 'bulletList':
      return `<ul>${inside(block.content)}</ul>`;
    case 'orderedList': {
      const start = block.attrs && 'start' in block.attrs ? block.attrs.start : undefined;
      const from = start !== undefined && start !== 1 ? ` start="${start}"` : '';
      return `<ol${from}>${inside(block.content)}</ol>`;
    }
    case 'listItem':
      return `<li>${inside(block.content)}</li>`;
    case 'figure':
      return renderFigure(block, counted.pictures, block === counted.first);
    case 'table':
      return renderTable(block, {
        inline: ({ content = [] }) => renderInline(content, counted),
        name: counted.table(block),
      });
  }
}

const renderInline = (parts: Inline[], counted: Counted): string =>
  parts
    .map((part) => {
      if (part.type === 'footnote') return counted.mark(part);
      return (part.marks ?? []).reduce(wrap, escapeHtml(part.text));
    })
    .join('');

function wrap(html: string, mark: Mark): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${html}</strong>`;
    case 'italic':
      return `<em>${html}</em>`;
    case 'link':
      return `<a href="${escapeHtml(mark.attrs.href)}">${html}</a>`;
  }
}

import { publicPictures } from '../pictures/rules';
import { escapeHtml } from './escape';
import { type Figure, renderFigure } from './figure';
import type { Block, Body, Inline, List, ListItem, Mark } from './schema';

/**
 * The one way from a body to HTML: every reader's page, feed and preview is made from what this returns. Stored JSON
 * has passed the closed schema, and still nothing of it goes out unescaped.
 * @param pictures what the addresses of its pictures begin with: a feed's with the site's origin, a preview's with a
 *   path of its own
 */
export function renderBody(body: Body, pictures = publicPictures): string {
  return renderBlocks(body, pictures).join('');
}

/** The same, block by block; one without words is the empty string. */
export const renderBlocks = (body: Body, pictures = publicPictures): string[] =>
  body.content.map((block) => (block.type === 'figure' ? renderFigure(block, pictures) : renderBlock(block)));

function renderBlock(block: Exclude<Block, Figure> | ListItem | List): string {
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? `<p>${renderInline(block.content)}</p>` : '';
    case 'heading':
      return block.content?.length
        ? `<h${block.attrs.level}>${renderInline(block.content)}</h${block.attrs.level}>`
        : '';
    case 'blockquote':
      return `<blockquote>${block.content.map(renderBlock).join('')}</blockquote>`;
    case 'bulletList':
      return `<ul>${block.content.map(renderBlock).join('')}</ul>`;
    case 'orderedList': {
      const start = block.attrs && 'start' in block.attrs ? block.attrs.start : undefined;
      const from = start !== undefined && start !== 1 ? ` start="${start}"` : '';
      return `<ol${from}>${block.content.map(renderBlock).join('')}</ol>`;
    }
    case 'listItem':
      return `<li>${block.content.map(renderBlock).join('')}</li>`;
  }
}

const renderInline = (parts: Inline[]): string =>
  parts.map(({ text, marks = [] }) => marks.reduce(wrap, escapeHtml(text))).join('');

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

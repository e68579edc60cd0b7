import { escapeHtml } from './escape';
import type { Block, Body, Inline, List, ListItem, Mark } from './schema';

/**
 * The one way from a body to HTML: every reader's page, feed and preview is made from what this returns. Stored JSON
 * has passed the closed schema, and still nothing of it goes out unescaped.
 */
export function renderBody(body: Body): string {
  return renderBlocks(body).join('');
}

/** The same, block by block; one without words is the empty string. */
export const renderBlocks = (body: Body): string[] => body.content.map(renderBlock);

function renderBlock(block: Block | ListItem | List): string {
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

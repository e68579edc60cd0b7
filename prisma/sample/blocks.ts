// Builders for the body of a text, as the ProseMirror JSON that the editor writes. Blocks have no ids here: what loads
// the sample gives them, as a save at the desk does.

export type SampleMark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } };
export type SampleText = { type: 'text'; text: string; marks?: SampleMark[] };
export type SampleFootnote = { type: 'footnote'; attrs: { text: string } };
export type SampleParagraph = { type: 'paragraph'; content: (SampleText | SampleFootnote)[] };
export type SampleHeading = { type: 'heading'; attrs: { level: 2 | 3 }; content: SampleText[] };
export type SampleListItem = { type: 'listItem'; content: SampleParagraph[] };
export type SampleList = { type: 'bulletList' | 'orderedList'; content: SampleListItem[] };
export type SampleQuote = { type: 'blockquote'; content: SampleParagraph[] };
export type SampleCell = { type: 'tableHeader' | 'tableCell'; content: SampleParagraph[] };
export type SampleRow = { type: 'tableRow'; content: SampleCell[] };
export type SampleTable = { type: 'table'; attrs: { caption: string }; content: SampleRow[] };
export type SampleBlock = SampleParagraph | SampleHeading | SampleList | SampleQuote | SampleTable;
export type SampleBody = { type: 'doc'; content: SampleBlock[] };

/** A run of text or the mark of a note; a plain string is text without marks. */
export type Inline = string | SampleText | SampleFootnote;
/** One paragraph of a list item or a quotation: a single run, or several. */
export type Line = Inline | Inline[];

export const doc = (...content: SampleBlock[]): SampleBody => ({ type: 'doc', content });

export const p = (...inline: Inline[]): SampleParagraph => ({ type: 'paragraph', content: inline.map(run) });
export const h2 = (text: string): SampleHeading => heading(2, text);
export const h3 = (text: string): SampleHeading => heading(3, text);
export const ul = (...items: Line[]): SampleList => ({ type: 'bulletList', content: items.map(listItem) });
export const ol = (...items: Line[]): SampleList => ({ type: 'orderedList', content: items.map(listItem) });
export const quote = (...paragraphs: Line[]): SampleQuote => ({ type: 'blockquote', content: paragraphs.map(line) });

export const b = (text: string): SampleText => ({ type: 'text', text, marks: [{ type: 'bold' }] });
export const a = (href: string, text: string): SampleText => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
});

export const note = (text: string): SampleFootnote => ({ type: 'footnote', attrs: { text } });

/** The first row and the first cell of every row are headers. */
export const table = (caption: string, ...rows: string[][]): SampleTable => ({
  type: 'table',
  attrs: { caption },
  content: rows.map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((text, column) => ({
      type: row === 0 || column === 0 ? 'tableHeader' : 'tableCell',
      content: [p(text)],
    })),
  })),
});

const run = (inline: Inline): SampleText | SampleFootnote =>
  typeof inline === 'string' ? { type: 'text', text: inline } : inline;
const line = (inline: Line): SampleParagraph => (Array.isArray(inline) ? p(...inline) : p(inline));
const listItem = (item: Line): SampleListItem => ({ type: 'listItem', content: [line(item)] });
const heading = (level: 2 | 3, text: string): SampleHeading => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
});

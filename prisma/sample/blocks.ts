// Builders for the body of a text, as the ProseMirror JSON that the editor writes. Blocks have no ids here: what loads
// the sample gives them, as a save at the desk does.

export type SampleMark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } };
export type SampleText = { type: 'text'; text: string; marks?: SampleMark[] };
export type SampleParagraph = { type: 'paragraph'; content: SampleText[] };
export type SampleHeading = { type: 'heading'; attrs: { level: 2 | 3 }; content: SampleText[] };
export type SampleListItem = { type: 'listItem'; content: SampleParagraph[] };
export type SampleList = { type: 'bulletList' | 'orderedList'; content: SampleListItem[] };
export type SampleQuote = { type: 'blockquote'; content: SampleParagraph[] };
export type SampleBlock = SampleParagraph | SampleHeading | SampleList | SampleQuote;
export type SampleBody = { type: 'doc'; content: SampleBlock[] };

/** A run of text; a plain string is text without marks. */
export type Inline = string | SampleText;
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

const run = (inline: Inline): SampleText => (typeof inline === 'string' ? { type: 'text', text: inline } : inline);
const line = (inline: Line): SampleParagraph => (Array.isArray(inline) ? p(...inline) : p(inline));
const listItem = (item: Line): SampleListItem => ({ type: 'listItem', content: [line(item)] });
const heading = (level: 2 | 3, text: string): SampleHeading => ({
  type: 'heading',
  attrs: { level },
  content: [run(text)],
});

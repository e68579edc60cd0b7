/** A piece of XML whose every interpolated text has been escaped. */
export class Xml {
  constructor(readonly source: string) {}

  toString(): string {
    return this.source;
  }
}

type Part = string | number | Xml | Part[] | null;

/**
 * The one way to make XML: a template in which texts are escaped and pieces of XML stand as they are; null and empty
 * lists leave nothing. What XML 1.0 (2.2, Char) does not allow is dropped: no escape could carry it.
 */
export const xml = (strings: TemplateStringsArray, ...parts: Part[]): Xml =>
  new Xml(strings.map((string, at) => string + (at < parts.length ? sourceOf(parts[at] ?? null) : '')).join(''));

function sourceOf(part: Part): string {
  if (part === null) return '';
  if (Array.isArray(part)) return part.map(sourceOf).join('');
  return part instanceof Xml ? part.source : escapeXml(String(part));
}

/** A whole document in UTF-8. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.source}\n`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// With the flag u, half of a surrogate pair is a character of its own and is dropped as well.
const notAllowed = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** For text and for quoted attribute values alike. */
export const escapeXml = (text: string): string =>
  text.replace(notAllowed, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

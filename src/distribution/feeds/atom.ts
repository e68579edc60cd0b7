import { xml, xmlDocument } from '../xml';
import type { Entry, Feed } from './feed';

/** RFC 4287 demands a time of change; a feed that never had an entry has this one. */
const never = '1970-01-01T00:00:00.000Z';

/** Atom 1.0 (RFC 4287). Dates are those of RFC 3339, which ISO 8601 in UTC is. */
export const atom = (feed: Feed): string =>
  xmlDocument(xml`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<id>${feed.self}</id>
<title>${feed.title}</title>
<subtitle>${feed.description}</subtitle>
<updated>${feed.updated ?? never}</updated>
<link rel="self" type="${feed.type}" href="${feed.self}"/>
<link rel="alternate" type="text/html" hreflang="${feed.language}" href="${feed.home}"/>
<author><name>${feed.publisher}</name></author>
<icon>${feed.icon}</icon>
${feed.entries.map((entry) => entryOf(feed, entry))}</feed>`);

const entryOf = ({ language }: Feed, entry: Entry) => xml`<entry>
<id>${entry.id}</id>
<title>${entry.title}</title>
<link rel="alternate" type="text/html" hreflang="${language}" href="${entry.url}"/>
${entry.image && xml`<link rel="enclosure" type="image/jpeg" href="${entry.image.url}"/>\n`}<published>${entry.published}</published>
<updated>${entry.updated}</updated>
<author><name>${entry.author}</name></author>
<category term="${entry.category.slug}" label="${entry.category.name}"/>
${entry.summary && xml`<summary>${entry.summary}</summary>\n`}<content type="html">${entry.html}</content>
</entry>
`;

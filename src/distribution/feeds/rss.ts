import { escapeHtml } from '@/newsroom/body/escape';
import { xml, xmlDocument } from '../xml';
import type { Entry, Feed } from './feed';

/** RFC 822 with the year in four digits, as RSS 2.0 asks. */
export const rssDate = (iso: string): string => new Date(iso).toUTCString();

/**
 * RSS 2.0 (rssboard.org/rss-specification). Its own `author` has to be a mail address, so the source department stands
 * in Dublin Core's `creator`; the whole text is in `content:encoded`, because `description` is the summary. Readers take
 * a `description` for HTML, so words that are none are escaped as HTML before they are escaped as XML; a title is plain.
 */
export const rss = (feed: Feed): string =>
  xmlDocument(xml`<rss version="2.0" xml:lang="${feed.language}" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${feed.title}</title>
<link>${feed.home}</link>
<description>${escapeHtml(feed.description)}</description>
<language>${feed.language}</language>
<atom:link rel="self" type="${feed.type}" href="${feed.self}"/>
<image><url>${feed.icon}</url><title>${feed.title}</title><link>${feed.home}</link></image>
<docs>https://www.rssboard.org/rss-specification</docs>
${feed.updated && xml`<lastBuildDate>${rssDate(feed.updated)}</lastBuildDate>\n`}${feed.entries.map(item)}</channel>
</rss>`);

const item = (entry: Entry) => xml`<item>
<title>${entry.title}</title>
<link>${entry.url}</link>
<guid isPermaLink="false">${entry.id}</guid>
<pubDate>${rssDate(entry.published)}</pubDate>
<atom:updated>${entry.updated}</atom:updated>
<dc:creator>${entry.author}</dc:creator>
${entry.categories.map(({ name }) => xml`<category>${name}</category>\n`)}<description>${escapeHtml(entry.summary || entry.title)}</description>
${entry.image && imageOf(entry.image)}<content:encoded>${entry.html}</content:encoded>
</item>
`;

/** RSS's own `enclosure` has to say a length in bytes; Media RSS need not. */
const imageOf = ({
  url,
  alt,
}: NonNullable<Entry['image']>) => xml`<media:content url="${url}" type="image/jpeg" medium="image">${
  alt && xml`<media:description type="plain">${alt}</media:description>`
}</media:content>
`;

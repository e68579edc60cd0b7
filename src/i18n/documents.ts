import { isLocale, type Locale } from './locales';

/** What is made for machines: feed readers, search engines, browsers. Each of these addresses answers one document. */
export type DocumentAddress =
  | { kind: 'feed'; locale: Locale; format: FeedFormat; channel: string | null }
  | { kind: 'openSearch'; locale: Locale }
  | { kind: 'icon'; name: IconName }
  | { kind: 'sitemapIndex' | 'newsSitemap' | 'robots' | 'manifest' | 'security' }
  /** Counted from 1. */
  | { kind: 'sitemap'; number: number };

/** What browsers, phones and search engines show the site by. */
export const iconNames = [
  'favicon.svg',
  'favicon.ico',
  'apple-touch-icon.png',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable-512.png',
] as const;
export type IconName = (typeof iconNames)[number];

export const feedFormats = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** As registered with IANA; RSS never was, and its readers know it by this one. */
export const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedFormat, string>;

export const openSearchType = 'application/opensearchdescription+xml';

export const documentPaths = {
  feed: (locale: Locale, format: FeedFormat, channel: string | null = null) =>
    `/${locale}${channel === null ? '' : `/channels/${encodeURIComponent(channel)}`}/feed.${format}`,
  openSearch: (locale: Locale) => `/${locale}/opensearch.xml`,
  sitemapIndex: '/sitemap.xml',
  sitemap: (number: number) => `/sitemaps/${number}.xml`,
  newsSitemap: '/sitemaps/news.xml',
  robots: '/robots.txt',
  manifest: '/site.webmanifest',
  security: '/.well-known/security.txt',
  icon: (name: IconName) => `/${name}`,
} as const;

const single = new Map<string, DocumentAddress>([
  ...(['sitemapIndex', 'newsSitemap', 'robots', 'manifest', 'security'] as const).map(
    (kind): [string, DocumentAddress] => [documentPaths[kind], { kind }],
  ),
  ...iconNames.map((name): [string, DocumentAddress] => [documentPaths.icon(name), { kind: 'icon', name }]),
]);

/** The document a path stands for, null for any other path. The segments are decoded. */
export function parseDocument(segments: readonly string[]): DocumentAddress | null {
  const known = single.get(`/${segments.join('/')}`);
  if (known) return known;
  const [first, ...rest] = segments;
  const name = rest.at(-1) ?? '';
  if (first === 'sitemaps' && rest.length === 1) return parseSitemap(name);
  if (!isLocale(first)) return null;
  if (rest.length === 1 && name === 'opensearch.xml') return { kind: 'openSearch', locale: first };
  const format = feedFormats.find((ending) => name === `feed.${ending}`);
  if (!format) return null;
  if (rest.length === 1) return { kind: 'feed', locale: first, format, channel: null };
  const [section, channel = ''] = rest;
  return rest.length === 3 && section === 'channels' ? { kind: 'feed', locale: first, format, channel } : null;
}

function parseSitemap(name: string): DocumentAddress | null {
  const number = /^([1-9]\d{0,5})\.xml$/.exec(name)?.[1];
  return number ? { kind: 'sitemap', number: Number(number) } : null;
}

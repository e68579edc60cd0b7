import type { Locale } from './locales';

/** News, or a page of the site itself (about, contact …): they differ in their section. */
export type TextKind = 'news' | 'page';

type SearchPath = { q?: string; channel?: string | null; year?: number | null; page?: number };

/** Every public address, once. Slugs may hold letters of any script, so they are encoded here and nowhere else. */
export const paths = {
  home: (locale: Locale) => `/${locale}`,
  channel: (locale: Locale, slug: string, page = 1) =>
    `/${locale}/channels/${encodeURIComponent(slug)}${page > 1 ? `?page=${page}` : ''}`,
  article: (locale: Locale, slug: string) => `/${locale}/news/${encodeURIComponent(slug)}`,
  page: (locale: Locale, slug: string) => `/${locale}/pages/${encodeURIComponent(slug)}`,
  text: (kind: TextKind, locale: Locale, slug: string) =>
    kind === 'page' ? paths.page(locale, slug) : paths.article(locale, slug),
  search: (locale: Locale, { q = '', channel, year, page = 1 }: SearchPath = {}) => {
    const query = [
      q && `q=${encodeURIComponent(q.toWellFormed())}`,
      channel && `channel=${encodeURIComponent(channel)}`,
      year && `year=${year}`,
      page > 1 && `page=${page}`,
    ].filter(Boolean);
    return `/${locale}/search${query.length > 0 ? `?${query.join('&')}` : ''}`;
  },
  department: (locale: Locale, slug: string, page = 1) =>
    `/${locale}/departments/${encodeURIComponent(slug)}${page > 1 ? `?page=${page}` : ''}`,
  tag: (locale: Locale, slug: string, page = 1) =>
    `/${locale}/tags/${encodeURIComponent(slug)}${page > 1 ? `?page=${page}` : ''}`,
  topics: (locale: Locale) => `/${locale}/topics`,
  topic: (locale: Locale, slug: string) => `/${locale}/topics/${encodeURIComponent(slug)}`,
  archive: (locale: Locale) => `/${locale}/archive`,
  year: (locale: Locale, year: string) => `/${locale}/archive/${year}`,
  /** @param month `YYYY-MM` */
  month: (locale: Locale, month: string, page = 1) =>
    `/${locale}/archive/${month.replace('-', '/')}${page > 1 ? `?page=${page}` : ''}`,
  siteMap: (locale: Locale) => `/${locale}/site-map`,
  /** Asked for by the server alone. */
  status: (locale: Locale, code: 404 | 503) => `/${locale}/status/${code}`,
  /** Both texts side by side. */
  parallel: (locale: Locale, slug: string, kind: TextKind = 'news') => `${paths.text(kind, locale, slug)}/parallel`,
  /** Where a reader tells of an error in a text, and where they are thanked. */
  report: (locale: Locale, slug: string, kind: TextKind = 'news') => `${paths.text(kind, locale, slug)}/report`,
  reported: (locale: Locale, slug: string, kind: TextKind = 'news') => `${paths.text(kind, locale, slug)}/reported`,
  preview: (token: string) => `/preview/${token}`,
};

const ofText = ['parallel', 'report', 'reported'] as const;

/** Sections below a language, the query keys that make another page of them, and other views of what stands there. */
export const sections = {
  channels: { query: ['page'], views: [] },
  news: { query: [], views: ofText },
  search: { query: ['q', 'channel', 'year', 'page'], views: [] },
  departments: { query: ['page'], views: [] },
  pages: { query: [], views: ofText },
  tags: { query: ['page'], views: [] },
} as const satisfies Record<string, { query: readonly string[]; views: readonly string[] }>;

/** Sections whose addresses are told by their shape: what may stand below their name. Facts refuse other years. */
export const shapedSections = {
  'site-map': [{ below: /^$/, query: [] }],
  topics: [{ below: /^[^/]*$/, query: [] }],
  archive: [
    { below: /^(?:(?:19|20|21)\d\d|2200)?$/, query: [] },
    { below: /^(?:(?:19|20|21)\d\d|2200)\/(?:0[1-9]|1[0-2])$/, query: ['page'] },
  ],
} as const satisfies Record<string, readonly { below: RegExp; query: readonly string[] }[]>;

/** On the switch link: the server remembers the language in a cookie and redirects to the address without it. */
export const rememberKey = 'set';
export const localeCookie = 'locale';

/** What a page can be read in: two languages, and Chinese in Traditional characters besides. */
export const readings = ['en', 'zh', 'zh-hant'] as const;
export type Reading = (typeof readings)[number];

/** What has no address before somebody has asked for it; `make-pages.ts` makes these. */
export const previews = ['draft', 'settings', 'announcement', 'emergency'] as const;
export type Preview = (typeof previews)[number];

export type PageKind = {
  name: string;
  reading: Reading;
  /** Of a preview, its name: the address is told by whoever made it. */
  path: string;
  status: number;
  /** No search engine is to keep it. */
  hidden: boolean;
  /** It stands there with the sample newsroom; the others have to be made. */
  sample: boolean;
  /** What stands at its address once the form on it was sent with nothing in it. */
  refused: boolean;
  /** Of a form that is sent about another text than the one it stood below: where that one's form would stand. */
  about?: string;
  preview?: Preview;
};

type Row = Partial<Pick<PageKind, 'hidden' | 'sample' | 'refused'>> & {
  at: string | Record<Reading, string>;
  status?: number | Record<Reading, number>;
  about?: string;
};

export const release = 'news/zhou-min-keynote-2020-cpas';
const chineseOnly = 'news/zhongwen-biaodian';
const guide = 'news/dates-and-numbers';

/** Of what `make-pages.ts` makes. */
export const made = {
  channel: 'picture-stories',
  gone: 'taken-off-line',
  withdrawn: 'no-longer-held-to',
  updated: 'told-of-its-changes',
};

const search = (en: string, zh: string, hant: string, more = ''): Row => {
  const at = (words: string) => `search?q=${encodeURIComponent(words)}${more}`;
  return { at: { en: at(en), zh: at(zh), 'zh-hant': at(hant) }, hidden: true };
};

/** Nobody’s words, and nobody’s syntax either. */
const hostile = `"'<script>&!:*|()\\ ${'数字 digital '.repeat(400)}`;

/** Every kind of page a reader can come to, once. What is said of pages in general is proved on all of these. */
const rows: Record<string, Row> = {
  home: { at: '' },
  channel: { at: 'channels/guides' },
  'channel by cards': { at: `channels/${made.channel}`, sample: false },
  'second page of a list': { at: `channels/${made.channel}?page=2`, sample: false },
  article: { at: release },
  'article with pictures': { at: 'news/this-site-opens-in-two-languages' },
  'article with tables and footnotes': { at: guide },
  'text with tags, a topic and related texts': { at: 'news/names-posts-and-institutions' },
  'page in one language only': { at: chineseOnly, status: { en: 404, zh: 200, 'zh-hant': 200 } },
  'both texts side by side': { at: `${release}/parallel` },
  'tables and footnotes side by side': { at: `${guide}/parallel` },
  'pictures side by side': { at: 'news/this-site-opens-in-two-languages/parallel' },
  'one text that has nothing beside it': { at: `${chineseOnly}/parallel`, status: 404, hidden: true },
  archive: { at: 'archive' },
  year: { at: 'archive/2020' },
  month: { at: 'archive/2020/11' },
  department: { at: 'departments/public-technical-service' },
  tag: { at: 'tags/translation' },
  topics: { at: 'topics' },
  topic: { at: 'topics/one-text-two-languages' },
  'site map': { at: 'site-map' },
  'page of the site': { at: 'pages/privacy' },
  'page about the site': { at: 'pages/about' },
  'page of contacts': { at: 'pages/contact' },
  'page of the site side by side': { at: 'pages/about/parallel' },
  'missing page': { at: 'nowhere', status: 404 },
  'empty search': { at: 'search', hidden: true },
  search: search('digital', '数字', '數字'),
  'search within a channel and a year': search('text', '稿件', '稿件', '&channel=guides&year=2020'),
  'search that finds nothing': search('zxqj', 'zxqj', 'zxqj'),
  'search for what is no question': search(hostile, hostile, hostile),
  'report of an error': { at: `${release}/report`, hidden: true },
  'report that was refused': { at: `${release}/report`, status: 422, hidden: true, refused: true },
  'report on a text that went off line meanwhile': {
    at: `${release}/report`,
    status: 410,
    hidden: true,
    refused: true,
    about: `news/${made.gone}/report`,
    sample: false,
  },
  'report of an error in a page of the site': { at: 'pages/privacy/report', hidden: true },
  'thanks for a report': { at: `${release}/reported`, hidden: true },
  'withdrawn text': { at: `news/${made.withdrawn}`, hidden: true, sample: false },
  'text with a correction and updates': { at: `news/${made.updated}`, sample: false },
  'corrections side by side': { at: `news/${made.updated}/parallel`, sample: false },
  'text taken off line': { at: `news/${made.gone}`, status: 410, hidden: true, sample: false },
};

const of = <T>(said: T | Record<Reading, T>, reading: Reading): T =>
  typeof said === 'object' && said !== null && reading in said ? (said as Record<Reading, T>)[reading] : (said as T);

export function pageKinds(reading: Reading): PageKind[] {
  const kinds = Object.entries(rows).map(([name, row]): PageKind => {
    const { at, status = 200, hidden = false, sample = true, refused = false } = row;
    const path = ['', reading, of(at, reading)].join('/').replace(/\/$/, '');
    const about = row.about && `/${reading}/${row.about}`;
    return { name, reading, path, status: of(status, reading), hidden, sample, refused, about };
  });
  return reading === 'zh-hant' ? kinds : [...kinds, ...previews.map((preview) => previewKind(preview, reading))];
}

const previewKind = (preview: Preview, reading: Reading): PageKind => ({
  name: `preview (${preview})`,
  reading,
  path: preview,
  status: 200,
  hidden: true,
  sample: false,
  refused: false,
  preview,
});

/** What search engines find. */
export const found = (reading: Reading): PageKind[] =>
  pageKinds(reading).filter(({ status, hidden }) => status === 200 && !hidden);

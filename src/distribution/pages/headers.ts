import { defence } from '../defence';

const common = (type = 'text/html; charset=utf-8') => [
  'Content-Type',
  type,
  ...Object.entries(defence(kindOf(type))).flat(),
];

const kindOf = (type: string) => {
  if (type === 'image/svg+xml') return 'drawing';
  return type.startsWith('image/') ? 'picture' : 'page';
};

/**
 * Browsers ask again each time and get a 304; a shared cache in front may answer for a second without asking, which is
 * how long a change may take. Surrogate keys let a cache that can be purged keep pages longer.
 */
export const storedHeaders = (tags: ReadonlySet<string>, type?: string): string[] => [
  ...common(type),
  'Cache-Control',
  'public, max-age=0, s-maxage=1, must-revalidate',
  'Vary',
  'Accept-Encoding',
  ...(type === undefined ? nextPage() : []),
  ...(tags.size > 0 ? ['Surrogate-Key', surrogateKeys(tags)] : []),
];

/**
 * A browser that knows speculation rules fetches the page a reader is about to open, so that it is there at once.
 * By a header, because a rule within a page would be an inline script.
 */
const nextPage = (): string[] => {
  const rules = process.env.SPECULATION_RULES;
  return rules ? ['Speculation-Rules', `"${rules}"`] : [];
};

/** For what is one person's or one moment's alone: previews, refusals. */
export const privateHeaders = (): string[] => [
  ...common(),
  'Cache-Control',
  'private, no-store',
  'Vary',
  'Accept-Encoding',
  'X-Robots-Tag',
  'noindex',
];

/** A search is its asker's alone as well, who goes on from it to what was found. */
export const searchHeaders = (): string[] => [...privateHeaders(), ...nextPage()];

/** Keys are separated by spaces, and slugs in them may be of any script. */
export const surrogateKeys = (tags: Iterable<string>): string => [...tags].map(encodeURI).join(' ');

/**
 * The same for a reader inside WeChat: its own script may run there, and its older versions hear a page through a frame
 * with an address of their own. A shared cache would give these headers to others, so it may not keep them.
 */
export const forWechat = (headers: readonly string[]): string[] =>
  headers.map((value, at) => {
    const name = at % 2 === 1 ? headers[at - 1] : undefined;
    if (name === 'Content-Security-Policy')
      return value.replace("script-src 'self'", "script-src 'self' https://res.wx.qq.com; frame-src weixin:");
    if (name === 'Cache-Control') return value.replace(/^public, (max-age=0).*/, 'private, $1, must-revalidate');
    return value;
  });

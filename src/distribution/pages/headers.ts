/** Nothing on a public page is inline and nothing comes from elsewhere, so the policy needs no exception. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const common = (type = 'text/html; charset=utf-8') => [
  'Content-Type',
  type,
  'Content-Security-Policy',
  policy,
  'X-Content-Type-Options',
  'nosniff',
  'Referrer-Policy',
  'strict-origin-when-cross-origin',
  'Permissions-Policy',
  'camera=(), geolocation=(), microphone=()',
];

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

/** Keys are separated by spaces, and slugs in them may be of any script. */
const surrogateKeys = (tags: ReadonlySet<string>): string => [...tags].map(encodeURI).join(' ');

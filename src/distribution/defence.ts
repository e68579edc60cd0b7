import { isSecure } from '@/platform/auth/cookie';

/**
 * The headers by which browsers are told what an answer may do, in one table: every kind of answer takes its row, and
 * there is no answer without one (tests/site/defence).
 */
type Kind =
  /** What readers see, and documents for machines. */
  | 'page'
  /** A file of the build: style, script, font. */
  | 'file'
  /** Other sites may show it: readers of feeds do. Opened by itself it may not run anything. */
  | 'picture'
  /** A drawing holds its own style. */
  | 'drawing'
  /** A sentence, a redirection, data. */
  | 'words'
  | 'desk';

/**
 * What a document may load. Nothing on a page is inline and nothing comes from elsewhere, so the policy needs no
 * exception.
 */
const page = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
});

/**
 * At the desk the framework writes its data into scripts: those with the nonce of this answer run, and what they load.
 * `'self'` is for browsers that do not know `'strict-dynamic'`. Styles are files; a script may still set one on an
 * element. Trusted Types are not asked for: the editor reads what is pasted with the browser's own parser.
 */
const desk = (nonce: string) =>
  policy({
    'default-src': "'none'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'`,
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
  });

const nothing = policy({ 'default-src': "'none'", 'form-action': "'none'" });
const drawing = policy({ 'default-src': "'none'", 'style-src': "'unsafe-inline'", 'form-action': "'none'" });

function policy(directives: Record<string, string>): string {
  const all = { ...directives, 'base-uri': "'none'", 'frame-ancestors': "'none'" };
  return Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

type Row = { policy: (nonce: string) => string; referrer: string; loadedBy: string };

const toOthersOriginOnly = 'strict-origin-when-cross-origin';

const table: Record<Kind, Row> = {
  page: { policy: () => page, referrer: toOthersOriginOnly, loadedBy: 'same-origin' },
  file: { policy: () => drawing, referrer: toOthersOriginOnly, loadedBy: 'same-origin' },
  picture: { policy: () => nothing, referrer: toOthersOriginOnly, loadedBy: 'cross-origin' },
  drawing: { policy: () => drawing, referrer: toOthersOriginOnly, loadedBy: 'cross-origin' },
  words: { policy: () => nothing, referrer: toOthersOriginOnly, loadedBy: 'same-origin' },
  desk: { policy: desk, referrer: 'same-origin', loadedBy: 'same-origin' },
};

/**
 * A year, and for this host alone: others below the same name may not have https yet.
 * Said only where the site is served by https (RFC 6797, 7.2).
 */
const onlyByHttps = { 'Strict-Transport-Security': 'max-age=31536000' };

export function defence(kind: Kind, nonce = ''): Record<string, string> {
  const row = table[kind];
  return {
    'Content-Security-Policy': row.policy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': row.referrer,
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': row.loadedBy,
    ...(isSecure() && onlyByHttps),
  };
}

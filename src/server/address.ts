import { parseDocument } from '@/i18n/documents';
import { defaultLocale, isLocale, type Locale } from '@/i18n/locales';
import { paths, rememberKey, sections, shapedSections } from '@/i18n/paths';
import { traditional, traditionalOf } from '@/i18n/scripts';
import { parseShare, type ShareAddress } from '@/i18n/share-pictures';
import { type PictureFile, parsePictureFile } from '@/newsroom/pictures/rules';
import { searchKey } from './search-address';

/** What a request's target asks for, parsed once; everything behind the front works with this and not with the target. */
export type Address =
  | { kind: 'root' }
  /**
   * A page, or a document for machines. `key` is the canonical address: path and the query that makes another page,
   * nothing else.
   */
  | { kind: 'page'; key: string; locale: Locale; remember: boolean }
  /** A page that is made for one reader and stored nowhere. */
  | { kind: 'search'; key: string; locale: Locale; remember: boolean }
  /** The picture by which a live edition is passed on. */
  | { kind: 'share'; address: ShareAddress }
  | { kind: 'preview'; token: string; locale: Locale }
  /** `token` is that of the preview it stands in; null for a picture that readers may see. */
  | { kind: 'picture'; file: PictureFile; token: string | null; locale: Locale | null }
  /** The desk and the API keep their query as it came; the path is ours. */
  | { kind: 'desk'; path: string; query: string }
  /** What readers' pages send: that a text is being read, that something in it is wrong. */
  | { kind: 'views' | 'reports' }
  | { kind: 'file'; path: string }
  | { kind: 'health' | 'ready' }
  /** The same address is written without a slash at its end. */
  | { kind: 'elsewhere'; to: string }
  | { kind: 'unknown'; locale: Locale | null }
  | { kind: 'malformed' };

const unknown = (locale: Locale | null = null): Address => ({ kind: 'unknown', locale });

/** No slug, page number or token is longer; in UTF-16 units. */
const longestSegment = 300;

export function parseAddress(target: string): Address {
  const [rawPath = '', rawQuery = ''] = splitOnce(withoutOrigin(target), '?');
  if (!rawPath.startsWith('/')) return { kind: 'malformed' };
  const segments = decodeAll(rawPath.slice(1).split('/'));
  if (!segments) return { kind: 'malformed' };
  if (rawPath === '/') return { kind: 'root' };

  const trailing = segments.at(-1) === '' ? segments.pop() : undefined;
  const [first = ''] = segments;
  if (segments.some(isUnsafe)) return unknown(isLocale(first) ? first : null);
  const inTraditional = `/${first}` === traditional;
  if (trailing !== undefined)
    return isLocale(first) || inTraditional ? { kind: 'elsewhere', to: encodePath(segments) } : unknown();

  if (parseDocument(segments)) return documentPage(first, segments);
  if (isLocale(first)) return parsePage(first, segments.slice(1), rawQuery);
  if (inTraditional) return parseTraditional(segments.slice(1), rawQuery);
  if (first === 'preview') return parsePreview(segments);
  if (rawPath === '/api/views') return { kind: 'views' };
  if (rawPath === '/api/reports') return { kind: 'reports' };
  if (first === 'share') return parseShared(segments);
  if (first === 'media') return parsePicture(segments.slice(1));
  // By itself the second names nothing, and the framework would take it for a language.
  if (first === 'admin' || (first === 'api' && segments.length > 1))
    return { kind: 'desk', path: encodePath(segments), query: rawQuery };
  if (rawPath === '/healthz') return { kind: 'health' };
  if (rawPath === '/readyz') return { kind: 'ready' };
  return { kind: 'file', path: rawPath };
}

function parsePage(locale: Locale, rest: string[], rawQuery: string): Address {
  const query = new URLSearchParams(rawQuery);
  const remember = query.has(rememberKey);
  if (rest.length === 0) return { kind: 'page', key: `/${locale}`, locale, remember };

  const [section = '', ...below] = rest;
  if (section === 'search') {
    if (below.length > 0) return unknown(locale);
    const key = searchKey(locale, rawQuery);
    return key === null ? { kind: 'malformed' } : { kind: 'search', key, locale, remember };
  }
  const allowed = queryBelow(section, below);
  if (!allowed) return unknown(locale);
  const kept: string[] = [];
  for (const name of allowed) {
    const value = query.get(name);
    if (value === null || value === '1') continue;
    if (!/^[1-9]\d{0,5}$/.test(value)) return unknown(locale);
    kept.push(`${name}=${value}`);
  }
  const path = encodePath([locale, section, ...below.map((segment) => segment.normalize('NFC'))]);
  return { kind: 'page', key: kept.length > 0 ? `${path}?${kept.join('&')}` : path, locale, remember };
}

/** The query keys that make another page of what stands there; null where nothing can. */
function queryBelow(section: string, below: string[]): readonly string[] | null {
  if (Object.hasOwn(shapedSections, section)) {
    const shapes = shapedSections[section as keyof typeof shapedSections];
    return shapes.find((shape) => shape.below.test(below.join('/')))?.query ?? null;
  }
  const [slug, ...view] = below;
  if (slug === undefined || !Object.hasOwn(sections, section)) return null;
  const { query, views }: { query: readonly string[]; views: readonly string[] } =
    sections[section as keyof typeof sections];
  return view.length <= 1 && view.every((name) => views.includes(name)) ? query : null;
}

/** A document has no other form, so no query; its language matters only to the page that says it cannot be made. */
function documentPage(first: string, segments: string[]): Address {
  const key = encodePath(segments.map((segment) => segment.normalize('NFC')));
  return { kind: 'page', key, locale: isLocale(first) ? first : defaultLocale, remember: false };
}

/** What is missing in Traditional characters is said in them: the page is made when it is first asked for, and kept. */
function parseTraditional(rest: string[], rawQuery: string): Address {
  const address = parsePage('zh', rest, rawQuery);
  if (address.kind === 'malformed') return address;
  if (address.kind === 'page' || address.kind === 'search') return { ...address, key: traditionalOf(address.key) };
  return { kind: 'page', key: traditionalOf(paths.status('zh', 404)), locale: 'zh', remember: false };
}

/** A preview's language stands in its signed token; the token itself is judged where it is read. */
function parsePreview(segments: string[]): Address {
  const [, token = '', ...below] = segments;
  const [locale] = token.split('.');
  if (!isLocale(locale)) return unknown();
  return below.length === 0 ? { kind: 'preview', token, locale } : parsePicture(below, token, locale);
}

function parseShared(segments: string[]): Address {
  const address = parseShare(segments);
  return address ? { kind: 'share', address } : unknown();
}

function parsePicture(segments: string[], token: string | null = null, locale: Locale | null = null): Address {
  const file = parsePictureFile(segments);
  return file ? { kind: 'picture', file, token, locale } : unknown(locale);
}

/** A proxy may send the whole address (RFC 9112, absolute-form). */
const withoutOrigin = (target: string): string =>
  target.replace(/^https?:\/\/[^/?#]*(?=[/?#]|$)/i, '').replace(/#.*$/, '');

function splitOnce(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decodeAll(segments: string[]): string[] | null {
  try {
    return segments.map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** What could mean another path to somebody further in, or another representation to the framework. */
const isUnsafe = (segment: string): boolean =>
  segment === '' ||
  segment === '.' ||
  segment === '..' ||
  segment.length > longestSegment ||
  /[\0/\\]/.test(segment) ||
  /\.(rsc|segments|segment|prefetch)$/i.test(segment);

const encodePath = (segments: string[]): string => `/${segments.map(encodeURIComponent).join('/')}`;

import { wrongWith } from './destination';
import { hasPlaceholder, namesIn, parsePattern } from './pattern';
import { parseTarget, type Target } from './target';

/** What can be told of an old address without looking at any other. */
export type Wrong = { field: 'from' | 'to'; key: string };

export const mostAddresses = 100_000;
export const mostPatterns = 1_000;

/** First parts of addresses that this site answers itself, whatever stands behind them. */
const ours = /^\/(?:admin|api|preview|_next|assets|zh-hant|healthz|readyz)(?:\/|$)/i;
/** Pages and documents below a language that are there without anybody having made them. */
const built =
  /^\/(?:en|zh)(?:\/(?:search|site-map|topics|archive(?:\/\d{4}(?:\/\d\d)?)?|status\/\d+|feed\.(?:rss|atom|json)|opensearch\.xml))?$/i;
/** What machines ask every site for. */
const asked =
  /^\/(?:robots\.txt|sitemap\.xml|sitemaps\/(?:\d+|news)\.xml|site\.webmanifest|\.well-known\/security\.txt|favicon\.(?:ico|svg)|apple-touch-icon\.png|icon-[\w-]+\.png)$/i;

export type Draft = { from: string; to: string; elsewhere: boolean };

/** The first thing that is wrong; null where the two can be kept. */
export function wrongWithDraft({ from, to, elsewhere }: Draft): Wrong | null {
  const target = parseTarget(from);
  if (!target) return { field: 'from', key: 'oldAddress.fromShape' };
  const parts = partsOf(target);
  if (!parts) return { field: 'from', key: 'oldAddress.pattern' };
  const isPattern = hasPlaceholder(from);
  const told = parts.flatMap((part) => ('words' in part ? [part.words] : [])).join('');
  if (isPattern && !/[\p{L}\p{N}]{2}/u.test(told)) return { field: 'from', key: 'oldAddress.tooWide' };
  if (target.path === '/' && target.query.length === 0) return { field: 'from', key: 'oldAddress.ours' };
  if ([ours, built, asked].some((known) => known.test(target.path))) return { field: 'from', key: 'oldAddress.ours' };

  const wrong = wrongWith(to, namesIn(parts), elsewhere);
  if (wrong) return { field: 'to', key: `oldAddress.${keys[wrong]}` };
  return null;
}

const keys = { shape: 'toShape', elsewhere: 'toElsewhere', unknownPlaceholder: 'toPlaceholder' } as const;

/** Of path and query together; null where a name comes twice or braces do not close. */
function partsOf({ path, query }: Target) {
  const pieces = [path, ...query.map(([, value]) => value)].map(parsePattern);
  if (pieces.some((piece) => piece === null) || query.some(([, value]) => value.includes('*'))) return null;
  const parts = pieces.flatMap((piece) => piece ?? []);
  const names = namesIn(parts);
  return new Set(names).size === names.length && names.length <= 5 ? parts : null;
}

/** Whether a page of this site stands or may stand there: it answers for itself, a reader is never led through it. */
export const answersItself = (location: string): boolean => /^\/(?:en|zh|zh-hant)(?:[/?#]|$)/i.test(location);

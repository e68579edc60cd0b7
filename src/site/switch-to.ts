import { type Locale, otherLocale } from '@/i18n/locales';
import { paths, rememberKey, type TextKind } from '@/i18n/paths';
import type { Heading, Sibling } from '@/newsroom/editions/dto';

/** Where the language switch leads, and what has to be said beside it when that is not the same text. */
export type SwitchTo = {
  href: string;
  note?: 'sameChannel' | 'home' | 'archive' | 'siteMap' | 'page' | 'tag' | 'topics';
};

const remembered = (path: string): string => `${path}?${rememberKey}`;

/** Addresses in the language a reader is not reading; following one makes it the reader's own. */
export const otherHome = (from: Locale): string => remembered(paths.home(otherLocale(from)));
export const otherChannel = (from: Locale, slug: string): string => remembered(paths.channel(otherLocale(from), slug));
export const otherText = (from: Locale, slug: string, kind: TextKind = 'news'): string =>
  remembered(paths.text(kind, otherLocale(from), slug));

export const otherPage = (from: Locale, path: (locale: Locale) => string): string =>
  remembered(path(otherLocale(from)));

export const otherParallel = (from: Locale, slug: string, kind: TextKind = 'news'): string =>
  remembered(paths.parallel(otherLocale(from), slug, kind));
export const otherSearch = (from: Locale, q: string): string => {
  const path = paths.search(otherLocale(from), { q });
  return `${path}${q ? '&' : '?'}${rememberKey}`;
};

export const switchFromText = (from: Locale, sibling: Sibling, channel: { slug: string }): SwitchTo =>
  sibling ? { href: otherText(from, sibling.slug) } : { href: otherChannel(from, channel.slug), note: 'sameChannel' };

export const switchFromPage = (from: Locale, sibling: Sibling): SwitchTo =>
  sibling ? { href: otherText(from, sibling.slug, 'page') } : { href: otherHome(from), note: 'page' };

/** From a page about a text to the same page about its sibling. */
export function switchFromView(
  from: Locale,
  { channel, sibling }: Pick<Heading, 'channel' | 'sibling'>,
  path: (locale: Locale, slug: string, kind: TextKind) => string,
): SwitchTo {
  const kind = channel ? 'news' : 'page';
  if (sibling) return { href: otherPage(from, (other) => path(other, sibling.slug, kind)) };
  return channel ? switchFromText(from, null, channel) : switchFromPage(from, null);
}

/** From a time in which the other language may have nothing. */
export const switchFromPeriod = (from: Locale, inOther: boolean, path: (locale: Locale) => string): SwitchTo =>
  inOther ? { href: otherPage(from, path) } : { href: otherPage(from, paths.archive), note: 'archive' };

export const switchFromDepartment = (from: Locale, inOther: boolean, slug: string): SwitchTo =>
  inOther
    ? { href: otherPage(from, (other) => paths.department(other, slug)) }
    : { href: otherPage(from, paths.siteMap), note: 'siteMap' };

export const switchFromTag = (from: Locale, inOther: boolean, slug: string): SwitchTo =>
  inOther
    ? { href: otherPage(from, (other) => paths.tag(other, slug)) }
    : { href: otherPage(from, paths.siteMap), note: 'tag' };

export const switchFromTopic = (from: Locale, inOther: boolean, slug: string): SwitchTo =>
  inOther
    ? { href: otherPage(from, (other) => paths.topic(other, slug)) }
    : { href: otherPage(from, paths.topics), note: 'topics' };

export const switchFromNowhere = (from: Locale, sibling: Sibling = null, kind: TextKind = 'news'): SwitchTo =>
  sibling ? { href: otherText(from, sibling.slug, kind) } : { href: otherHome(from), note: 'home' };

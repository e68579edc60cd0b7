import type { Metadata } from 'next';
import { cache } from 'react';
import { type Locale, langTag, otherLocale } from '@/i18n/locales';
import type { SiteDto } from '@/newsroom/settings/dto';
import { readSite } from '@/newsroom/settings/queries';

/** Metadata and page share one query. */
export const loadSite = cache(readSite);

type Head = {
  site: SiteDto;
  locale: Locale;
  /** Left out on the home page, which is called as the institution is. */
  title?: string;
  description: string;
  path: string;
  /** Path of the same page in the other language; null while it is not live there. */
  otherPath: string | null;
};

/** What the head of a page that may be found says. Addresses are absolute, as search engines ask of hreflang. */
export function publicHead({ site, locale, title, description, path, otherPath }: Head): Metadata {
  const canonical = site.origin + path;
  const languages = otherPath !== null && {
    [langTag[locale]]: canonical,
    [langTag[otherLocale(locale)]]: site.origin + otherPath,
    'x-default': `${site.origin}/`,
  };
  return {
    metadataBase: new URL(site.origin),
    title: headTitle(site, locale, title),
    description,
    alternates: { canonical, ...(languages && { languages }) },
  };
}

type HiddenHead = Pick<Head, 'site' | 'locale' | 'description'> & { title: string };

/** For pages no search engine should keep: errors, previews. */
export const hiddenHead = ({ site, locale, title, description }: HiddenHead): Metadata => ({
  title: headTitle(site, locale, title),
  description,
  robots: 'noindex',
});

const headTitle = (site: SiteDto, locale: Locale, title?: string): string =>
  title === undefined ? site.name[locale] : `${title} | ${site.name[locale]}`;

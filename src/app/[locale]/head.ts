import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { documentPaths, feedFormats, feedTypes } from '@/i18n/documents';
import { type Locale, langTag, otherLocale } from '@/i18n/locales';
import { madeFrom } from '@/i18n/scripts';
import type { ArticleDto, ChannelLink, ShareText } from '@/newsroom/editions/dto';
import { previewPictures } from '@/newsroom/pictures/rules';
import type { SiteDto } from '@/newsroom/settings/dto';
import { findSettingsPreview } from '@/newsroom/settings/preview';
import { readSite } from '@/newsroom/settings/queries';
import { renderedPath } from '@/platform/tags';
import { articleTags, columnTags, keywords, listTags, siteTags } from './government-tags';
import { sharedTags } from './open-graph';

/** The draft of settings this page is a preview of, if it is one; layout, metadata and page share one query. */
export const previewedSettings = cache(async () => {
  const segment = /^\/(?:en|zh)\/preview\/([^/?]+)$/.exec(renderedPath())?.[1];
  if (segment === undefined) return null;
  const token = decodeURIComponent(segment);
  const found = await findSettingsPreview(token, new Date());
  return found && { ...found, token };
});

export const loadSite = cache(async (locale: Locale): Promise<SiteDto> => {
  const preview = await previewedSettings();
  const site = await (preview ? readSite(locale, preview.setting, previewPictures(preview.token)) : readSite(locale));
  return { ...site, traditional: madeFrom(renderedPath()) !== null };
});

type Head = {
  site: SiteDto;
  locale: Locale;
  /** Left out on the home page, which is called as the institution is. */
  title?: string;
  description: string;
  path: string;
  /** Path of the same page in the other language; null while it is not live there. */
  otherPath: string | null;
  /** The channel that the page lists, or that its text stands in. */
  channel?: ChannelLink;
  /** Name of what the page lists where that is no channel; on every page of it the same. */
  list?: string;
  article?: ArticleDto;
  /** The text whose picture stands for the page, where it is no article. */
  pictured?: ShareText;
  /** What a page that is neither list nor article is about. */
  words?: string[];
};

/** What the head of a page that may be found says. Addresses are absolute, as search engines ask of hreflang. */
export async function publicHead(head: Head): Promise<Metadata> {
  const { site, locale, title, description, path, otherPath, channel, article, pictured } = head;
  const canonical = site.origin + path;
  const languages = otherPath !== null && {
    [langTag[locale]]: canonical,
    [langTag[otherLocale(locale)]]: site.origin + otherPath,
    'x-default': `${site.origin}/`,
  };
  const shared = { site, locale, title: title ?? site.name[locale], description, canonical, article, pictured };
  return {
    metadataBase: new URL(site.origin),
    title: headTitle(site, locale, title),
    description,
    alternates: { canonical, ...(languages && { languages }), types: feeds(site, locale, channel) },
    ...sharedTags({ ...shared, inBoth: otherPath !== null }),
    other: await governmentTags(head),
  };
}

async function governmentTags(head: Head): Promise<Record<string, string>> {
  const { site, locale, description, channel, list, article } = head;
  const t = await getTranslations('site.tags');
  return {
    ...siteTags(site, locale),
    ...(channel && columnTags(site, channel.slug, t('columnType'))),
    ...(list !== undefined && listTags(list, description, t('columnType'))),
    ...(article ? articleTags(site, locale, article) : { Keywords: keywords(site, locale, wordsOf(head)) }),
  };
}

function wordsOf({ site, channel, list, words }: Head): string[] {
  if (list !== undefined) return [list];
  return words ?? (channel ? [channel] : site.channels).map(({ name }) => name);
}

/** The channel's feeds, if the page has one, before those of the whole site: readers offer them in this order. */
function feeds(site: SiteDto, locale: Locale, channel?: ChannelLink) {
  const name = site.name[locale];
  const offered = [...(channel ? [{ slug: channel.slug, title: `${channel.name} | ${name}` }] : []), { title: name }];
  return Object.fromEntries(
    feedFormats.map((format) => [
      feedTypes[format],
      offered.map(({ slug, title }: { slug?: string; title: string }) => ({
        url: site.origin + documentPaths.feed(locale, format, slug),
        title,
      })),
    ]),
  );
}

type HiddenHead = Pick<Head, 'site' | 'locale' | 'description'> & { title: string };

/** For pages no search engine should keep: errors, previews. */
export const hiddenHead = ({ site, locale, title, description }: HiddenHead): Metadata => ({
  title: headTitle(site, locale, title),
  description,
  robots: 'noindex',
  other: siteTags(site, locale),
});

/** For an address at which there is nothing. */
export async function notFoundHead(site: SiteDto, locale: Locale): Promise<Metadata> {
  const t = await getTranslations('site.notFound');
  return hiddenHead({ site, locale, title: t('title'), description: t('description') });
}

const headTitle = (site: SiteDto, locale: Locale, title?: string): string =>
  title === undefined ? site.name[locale] : `${title} | ${site.name[locale]}`;

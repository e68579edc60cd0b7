import type { Locale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { ArticleDto } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';

/**
 * The meta tags of Chinese government and institution sites (国办发〔2017〕47号, page design annex): of the site on every
 * page, of the column on lists and articles, of the text on articles. `Description` is the page's `description`: names
 * are compared without case, and HTML allows one.
 */
type Tags = Record<string, string>;

export const siteTags = (site: SiteDto, locale: Locale): Tags => ({
  SiteName: site.name[locale],
  SiteDomain: new URL(site.origin).hostname,
  ...(site.siteIdCode && { SiteIDCode: site.siteIdCode }),
});

/** @param type which of the annex's kinds of column the site's are */
export function columnTags(site: SiteDto, slug: string, type: string): Tags {
  const column = site.channels.find((channel) => channel.slug === slug);
  return column ? listTags(column.name, column.intro || column.name, type) : {};
}

/** Of a list that is no channel, in its own words: what stands in it is found by them. */
export const listTags = (name: string, description: string, type: string): Tags => ({
  ColumnName: name,
  ColumnDescription: description,
  ColumnKeywords: name,
  ColumnType: type,
});

export const articleTags = (site: SiteDto, locale: Locale, article: ArticleDto): Tags => ({
  ArticleTitle: article.title,
  ...(article.dates && { PubDate: article.dates.publishedMinute }),
  ContentSource: article.source,
  Keywords: keywords(site, locale, [...article.tags.map(({ name }) => name), article.channel.name, article.source]),
  Author: article.source,
  ...(article.cover && { Image: site.origin + article.cover.share.src }),
  Url: site.origin + paths.article(locale, article.slug),
});

/** Words of the page first, then those of the site, each once. */
export const keywords = (site: SiteDto, locale: Locale, words: string[]): string =>
  [...new Set([...words, ...(site.keywords?.[locale] ?? [])])].join(',');

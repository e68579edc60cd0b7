import { type Locale, langTag, otherLocale } from '@/i18n/locales';
import { paths, type TextKind } from '@/i18n/paths';
import { shownCover } from '@/i18n/share-pictures';
import type { ArticleDto, PageDto, Update } from '@/newsroom/editions/dto';
import type { PictureDto } from '@/newsroom/pictures/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { sharePicture } from './share-pictures';

/** What search engines read of a page, in the words of schema.org. Addresses are absolute. */

/** Google cuts longer headlines, and other validators refuse them; in characters. */
const longestHeadline = 110;

const organizationId = (site: SiteDto) => `${site.origin}/#organization`;

export function organization(site: SiteDto, locale: Locale) {
  const { address, accounts } = site.footer;
  const elsewhere = accounts.map(({ href }) => href).filter((href) => href.startsWith('https:'));
  return {
    '@type': 'Organization',
    '@id': organizationId(site),
    name: site.name[locale],
    alternateName: site.name[otherLocale(locale)],
    url: site.origin + paths.home(locale),
    logo: logoObject(site),
    ...(address && { address }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
  };
}

/** Search engines take no logo that is smaller; in pixels. */
const leastLogo = 112;

function logoObject({ origin, logo }: SiteDto) {
  const { src, width, height } = logo?.share ?? { src: '/icon-512.png', width: 512, height: 512 };
  if (Math.min(width, height) < leastLogo)
    return { '@type': 'ImageObject', url: `${origin}/icon-512.png`, width: 512, height: 512 };
  return { '@type': 'ImageObject', url: origin + src, width, height };
}

const websiteId = (site: SiteDto, locale: Locale) => `${site.origin}${paths.home(locale)}#website`;

export function website(site: SiteDto, locale: Locale) {
  const url = site.origin + paths.home(locale);
  return {
    '@type': 'WebSite',
    '@id': websiteId(site, locale),
    url,
    name: site.name[locale],
    alternateName: site.name[otherLocale(locale)],
    inLanguage: langTag[locale],
    publisher: { '@id': organizationId(site) },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${site.origin}${paths.search(locale)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

export type Crumb = { name: string; path: string };

/** The way from the home page; the words for it are those of the page's own breadcrumb. */
export const breadcrumbs = (site: SiteDto, crumbs: Crumb[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, path }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: site.origin + path,
  })),
});

type Listed = Crumb & { description?: string };

/** A page that lists others; of a list in pages, the first. */
export function collection(site: SiteDto, locale: Locale, { name, path, description }: Listed) {
  const url = site.origin + path;
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name,
    ...(description && { description }),
    inLanguage: langTag[locale],
    isPartOf: { '@id': websiteId(site, locale) },
    publisher: { '@id': organizationId(site) },
  };
}

export function newsArticle(site: SiteDto, article: ArticleDto) {
  const { locale, title, summary, dates, sibling, original } = article;
  const cover = shownCover(article.cover);
  const url = site.origin + paths.article(locale, article.slug);
  const other = sibling && translation(site, otherLocale(locale), sibling);
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: shortened(title),
    name: title,
    ...(summary && { description: summary }),
    image: cover ? imageObject(site, cover) : cardObject(site, article),
    inLanguage: langTag[locale],
    ...(dates && { datePublished: dates.published, dateModified: dates.updated }),
    ...(article.corrections.length > 0 && { correction: article.corrections.map(correctionComment) }),
    author: { '@type': 'Organization', name: article.source, parentOrganization: { '@id': organizationId(site) } },
    ...(article.editor && { editor: { '@type': 'Person', name: article.editor } }),
    publisher: organization(site, locale),
    articleSection: article.channel.name,
    ...(article.tags.length > 0 && { keywords: article.tags.map(({ name }) => name) }),
    ...(other && (original ? { workTranslation: other } : { translationOfWork: other })),
  };
}

const correctionComment = ({ on, words }: Update) => ({ '@type': 'CorrectionComment', datePublished: on, text: words });

const cardObject = (site: SiteDto, article: ArticleDto) => ({
  '@type': 'ImageObject',
  ...sharePicture(site, article, '1200x630'),
});

const imageObject = ({ origin }: SiteDto, { share: { src, width, height }, caption, credit }: PictureDto) => ({
  '@type': 'ImageObject',
  url: origin + src,
  width,
  height,
  ...(caption && { caption }),
  ...(credit && { creditText: credit }),
});

function translation(site: SiteDto, locale: Locale, { slug, title }: { slug: string; title: string }) {
  const url = site.origin + paths.article(locale, slug);
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    headline: shortened(title),
    inLanguage: langTag[locale],
  };
}

type Sides = Record<Locale, { slug: string; title: string }>;

/** Both texts on one page; the page's own language comes first, as it does there. */
export function parallelPage(site: SiteDto, locale: Locale, { name, path }: Crumb, kind: TextKind, texts: Sides) {
  const url = site.origin + path;
  const languages = [locale, otherLocale(locale)];
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name,
    inLanguage: languages.map((each) => langTag[each]),
    isPartOf: { '@id': websiteId(site, locale) },
    publisher: { '@id': organizationId(site) },
    hasPart: languages.map((each) =>
      kind === 'news' ? translation(site, each, texts[each]) : infoPart(site, each, texts[each]),
    ),
  };
}

function infoPart(site: SiteDto, locale: Locale, { slug, title }: { slug: string; title: string }) {
  const url = site.origin + paths.page(locale, slug);
  return { '@type': kinds[slug] ?? 'WebPage', '@id': url, url, name: title, inLanguage: langTag[locale] };
}

/** Google knows these kinds of page; which one a page is, its address says. */
const kinds: Record<string, string> = { about: 'AboutPage', contact: 'ContactPage' };

/** A page of the site itself: it is no news, so it says when it changed and not when it was issued. */
export function infoPage(site: SiteDto, page: PageDto) {
  const { locale, slug, title, summary, dates, sibling, original } = page;
  const url = site.origin + paths.page(locale, slug);
  const other = sibling && site.origin + paths.page(otherLocale(locale), sibling.slug);
  return {
    '@type': kinds[slug] ?? 'WebPage',
    '@id': url,
    url,
    name: title,
    ...(summary && { description: summary }),
    inLanguage: langTag[locale],
    ...(dates && { dateModified: dates.updated }),
    isPartOf: { '@id': websiteId(site, locale) },
    publisher: organization(site, locale),
    ...(other && { [original ? 'workTranslation' : 'translationOfWork']: { '@type': 'WebPage', '@id': other } }),
  };
}

function shortened(title: string): string {
  const signs = [...title];
  return signs.length <= longestHeadline ? title : `${signs.slice(0, longestHeadline - 1).join('')}…`;
}

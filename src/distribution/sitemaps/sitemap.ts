import { documentPaths } from '@/i18n/documents';
import { type Locale, langTag, locales } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { LiveArticle } from '@/newsroom/editions/feed-dto';
import { listMonths } from '@/newsroom/editions/list-archive';
import { listDepartments } from '@/newsroom/editions/list-department';
import { countLiveArticles, listLiveArticles, listUpdates } from '@/newsroom/editions/queries';
import { siteOrigin } from '@/newsroom/settings/queries';
import { listTags } from '@/newsroom/tags/list-tagged';
import { listTopics } from '@/newsroom/topics/list-topics';
import type { Document } from '../documents';
import { type Xml, xml, xmlDocument } from '../xml';

/**
 * sitemaps.org allows 50,000 addresses and 50 MB (52,428,800 bytes) in a file. A long Chinese slug with its alternates
 * takes some 4 KB, and an article has four addresses, each language alone and both side by side: with this many articles
 * neither limit can be reached, whatever the slugs, and a file is still small enough to be stored.
 */
export const articlesPerSitemap = 2_000;

const type = 'application/xml; charset=utf-8';

/** One page of the site in the languages it exists in. */
type Page = { locale: Locale; path: string; updated: string | null }[];

export async function makeSitemapIndex(articlesEach = articlesPerSitemap): Promise<Document> {
  const origin = siteOrigin();
  const files = sitemapsFor(await countLiveArticles(), articlesEach);
  const numbers = Array.from({ length: files }, (_, at) => documentPaths.sitemap(at + 1));
  const body = xmlDocument(xml`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${[...numbers, documentPaths.newsSitemap].map((path) => xml`<sitemap><loc>${origin + path}</loc></sitemap>\n`)}</sitemapindex>`);
  return { type, body };
}

/** The first always is: it holds the home pages, the channels and the other lists. */
const sitemapsFor = (articles: number, each: number): number => Math.max(1, Math.ceil(articles / each));

/** @param number counted from 1; null where there are fewer */
export async function makeSitemap(number: number, articlesEach = articlesPerSitemap): Promise<Document | null> {
  if (number > sitemapsFor(await countLiveArticles(), articlesEach)) return null;
  const articles = await listLiveArticles((number - 1) * articlesEach, articlesEach);
  const all = [...(number === 1 ? await sections() : []), ...articles.flatMap(pagesOf)];
  const body =
    xmlDocument(xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${all.flatMap((page) => urls(siteOrigin(), page))}</urlset>`);
  return { type, body };
}

/** Its texts and, where it stands in both languages, the page that has them side by side. */
function pagesOf(texts: LiveArticle): Page[] {
  const pages = [
    texts.map(({ kind, locale, slug, updated }) => ({ locale, path: paths.text(kind, locale, slug), updated })),
  ];
  if (texts.length < locales.length) return pages;
  const last =
    texts
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? null;
  return [
    ...pages,
    texts.map(({ kind, locale, slug }) => ({ locale, path: paths.parallel(locale, slug, kind), updated: last })),
  ];
}

async function sections(): Promise<Page[]> {
  const { all, channels } = await listUpdates();
  return [
    locales.map((locale) => ({ locale, path: paths.home(locale), updated: all[locale] })),
    ...channels.map(({ slug, updated }) =>
      locales.map((locale) => ({ locale, path: paths.channel(locale, slug), updated: updated[locale] })),
    ),
    ...(await lists()),
  ];
}

/** The other ways to the same texts. When such a list changed last is not kept, so no date is claimed. */
async function lists(): Promise<Page[]> {
  const places = await Promise.all(locales.map(async (locale) => ({ locale, paths: await listsIn(locale) })));
  const keys = new Set(places.flatMap(({ paths: known }) => [...known.keys()]));
  return [...keys].map((key) =>
    places.flatMap(({ locale, paths: known }) => {
      const path = known.get(key);
      return path === undefined ? [] : [{ locale, path, updated: null }];
    }),
  );
}

/** Addresses by what is the same in every language. */
async function listsIn(locale: Locale): Promise<Map<string, string>> {
  const [months, departments, tags, topics] = await Promise.all([
    listMonths(locale),
    listDepartments(locale),
    listTags(locale),
    listTopics(locale),
  ]);
  return new Map([
    ['site-map', paths.siteMap(locale)],
    ['archive', paths.archive(locale)],
    ['topics', paths.topics(locale)],
    ...months.map(({ month }): [string, string] => [month.slice(0, 4), paths.year(locale, month.slice(0, 4))]),
    ...months.map(({ month }): [string, string] => [month, paths.month(locale, month)]),
    ...departments.map(({ slug }): [string, string] => [`department ${slug}`, paths.department(locale, slug)]),
    ...tags.map(({ slug }): [string, string] => [`tag ${slug}`, paths.tag(locale, slug)]),
    ...topics.map(({ slug }): [string, string] => [`topic ${slug}`, paths.topic(locale, slug)]),
  ]);
}

/** Every language names itself and the others, as in the pages' heads; a page in one language alone names none. */
function urls(origin: string, page: Page): Xml[] {
  const alternates =
    page.length > 1
      ? [
          ...page.map(({ locale, path }) => alternate(langTag[locale], origin + path)),
          alternate('x-default', `${origin}/`),
        ]
      : [];
  return page.map(
    ({ path, updated }) =>
      xml`<url><loc>${origin + path}</loc>${updated && xml`<lastmod>${updated}</lastmod>`}${alternates}</url>\n`,
  );
}

const alternate = (language: string, href: string) =>
  xml`<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`;

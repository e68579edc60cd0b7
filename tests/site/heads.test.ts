import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { linksOf, ofType, readHead } from '../support/head';
import { Connection } from '../support/http';

const http = new Connection(inject('origin'));
const release = 'zhou-min-keynote-2020-cpas';
const languages = [
  ['en', 'zh'],
  ['zh', 'en'],
] as const;
const langTag = { en: 'en', zh: 'zh-Hans' };

const headOf = async (path: string) => readHead((await http.ask(path)).body);

const url = z.url();
const organization = z.object({ '@type': z.literal('Organization'), name: z.string().min(1) });
const publisher = organization.extend({ url, logo: z.object({ '@type': z.literal('ImageObject'), url }) });
const crumbs = z.object({
  itemListElement: z
    .array(z.object({ '@type': z.literal('ListItem'), position: z.number(), name: z.string().min(1), item: url }))
    .min(2)
    .refine((items) => items.every(({ position }, at) => position === at + 1)),
});
const other = z.object({ '@type': z.literal('NewsArticle'), url, headline: z.string(), inLanguage: z.string() });
const newsArticle = z.object({
  headline: z.string().min(1).max(110),
  datePublished: z.iso.datetime(),
  dateModified: z.iso.datetime(),
  inLanguage: z.enum(['en', 'zh-Hans']),
  mainEntityOfPage: z.object({ '@type': z.literal('WebPage'), '@id': url }),
  author: organization,
  publisher,
  workTranslation: other.optional(),
  translationOfWork: other.optional(),
});

describe.each(languages)('in %s', (locale, otherLocale) => {
  it('a release says of itself what sites of Chinese institutions say', async () => {
    const { meta } = await headOf(`/${locale}/news/${release}`);
    const said = [
      'SiteName',
      'SiteDomain',
      'ColumnName',
      'ColumnDescription',
      'ColumnKeywords',
      'ColumnType',
      'ArticleTitle',
      'ContentSource',
      'Keywords',
      'Author',
      'description',
      'Url',
    ];
    for (const name of said) expect(meta[name], name).toBeTruthy();
    expect(meta.SiteDomain).toBe('localhost');
    expect(meta.PubDate).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect(meta.ContentSource).toBe({ en: 'Department of Public Technical Service', zh: '公共技术服务部' }[locale]);
    expect(meta.Url).toMatch(`/${locale}/news/${release}`);
  });

  it.each([
    ['a channel', 'channels/guides', { en: 'Guides', zh: '编辑指南' }],
    ['a topic', 'topics/one-text-two-languages', { en: 'One text, two languages', zh: '同一篇文字，两种语言' }],
    ['the list of topics', 'topics', { en: 'Topics', zh: '专题' }],
    ['a tag', 'tags/translation', { en: 'Translation', zh: '翻译' }],
    [
      'a department',
      'departments/public-technical-service',
      { en: 'Department of Public Technical Service', zh: '公共技术服务部' },
    ],
    ['the archive', 'archive', { en: 'Archive', zh: '历史稿件' }],
    ['a year', 'archive/2020', { en: '2020', zh: '2020年' }],
    ['a month', 'archive/2020/11', { en: 'November 2020', zh: '2020年11月' }],
  ])('%s is a column, and says so in its own words', async (_, path, names) => {
    const { meta } = await headOf(`/${locale}/${path}`);
    expect(meta).toMatchObject({
      SiteName: expect.any(String),
      ColumnName: expect.stringContaining(names[locale]),
      ColumnDescription: meta.description,
      ColumnKeywords: meta.ColumnName,
      ColumnType: { en: 'Information release', zh: '信息发布' }[locale],
    });
    expect(meta.Keywords?.startsWith(String(meta.ColumnName))).toBe(true);
    expect(meta.ArticleTitle).toBeUndefined();
  });

  it('a release shows itself where its address is passed on', async () => {
    const { meta } = await headOf(`/${locale}/news/${release}`);
    expect(meta).toMatchObject({
      'og:type': 'article',
      'og:title': meta.ArticleTitle,
      'og:locale': { en: 'en_US', zh: 'zh_CN' }[locale],
      'og:locale:alternate': { en: 'en_US', zh: 'zh_CN' }[otherLocale],
      'og:site_name': meta.SiteName,
      'og:url': meta.Url,
      'article:section': meta.ColumnName,
      'twitter:card': 'summary_large_image',
    });
    expect(z.iso.datetime().safeParse(meta['article:published_time']).success).toBe(true);
    expect((await http.ask(new URL(meta['og:image'] ?? '').pathname)).headers['content-type']).toBe('image/jpeg');
  });

  it('a release is a NewsArticle whose translation names it in turn', async () => {
    const [here] = ofType(await headOf(`/${locale}/news/${release}`), 'NewsArticle');
    const [there] = ofType(await headOf(`/${otherLocale}/news/${release}`), 'NewsArticle');
    const article = newsArticle.parse(here);
    const translation = newsArticle.parse(there);
    expect(article.inLanguage).toBe(langTag[locale]);
    expect(article.workTranslation ?? article.translationOfWork).toMatchObject({ inLanguage: langTag[otherLocale] });
    expect(Boolean(article.workTranslation)).toBe(Boolean(translation.translationOfWork));
    expect(Boolean(article.workTranslation)).not.toBe(Boolean(translation.workTranslation));
  });

  it('both texts side by side are a WebPage that holds either, the one of its readers first', async () => {
    for (const [path, type, name] of [
      [`news/${release}`, 'NewsArticle', 'headline'],
      ['pages/privacy', 'WebPage', 'name'],
    ] as const) {
      const head = await headOf(`/${locale}/${path}/parallel`);
      const [page] = ofType(head, 'WebPage');
      const { origin } = new URL(String(page?.url));
      expect(page).toMatchObject({
        url: head.meta['og:url'],
        inLanguage: [langTag[locale], langTag[otherLocale]],
        hasPart: [locale, otherLocale].map((each) => ({
          '@type': type,
          url: `${origin}/${each}/${path}`,
          [name]: expect.any(String),
          inLanguage: langTag[each],
        })),
      });
    }
  });

  it.each([
    ['a release', `/${locale}/news/${release}`, 3],
    ['both texts of a release', `/${locale}/news/${release}/parallel`, 4],
    ['both texts of a page', `/${locale}/pages/privacy/parallel`, 3],
    ['a channel', `/${locale}/channels/guides`, 2],
    ['a page', `/${locale}/pages/privacy`, 2],
    ['a tag', `/${locale}/tags/translation`, 2],
    ['a topic', `/${locale}/topics/one-text-two-languages`, 3],
  ])('%s says where it stands', async (_, path, steps) => {
    const [list] = ofType(await headOf(path), 'BreadcrumbList');
    const { itemListElement } = crumbs.parse(list);
    expect(itemListElement.map(({ item }) => new URL(item).pathname).at(0)).toBe(`/${locale}`);
    expect(new URL(itemListElement.at(-1)?.item ?? '').pathname).toBe(path);
    expect(itemListElement).toHaveLength(steps);
  });

  it('a text says its tags to search engines, to feeds and where it is passed on', async () => {
    const path = `/${locale}/news/names-posts-and-institutions`;
    const head = await headOf(path);
    const [first, second] = { en: ['Translation', 'House style'], zh: ['翻译', '体例规范'] }[locale];
    expect(head.meta.Keywords?.split(',').slice(0, 2)).toEqual([first, second]);
    expect(ofType(head, 'NewsArticle')[0]).toMatchObject({ keywords: [first, second] });
    expect((await http.ask(path)).body).toContain(`<meta property="article:tag" content="${first}"`);
    // The channel's own: that of the whole site holds the latest, whatever other tests have published.
    const feed = JSON.parse((await http.ask(`/${locale}/channels/guides/feed.json`)).body);
    const item = feed.items.find(({ url: of }: { url: string }) => new URL(of).pathname === path);
    expect(item.tags).toEqual(expect.arrayContaining([first, second]));
  });

  it('a page of the site is a WebPage and no news: it has a date of change, no source and no column', async () => {
    const head = await headOf(`/${locale}/pages/privacy`);
    const [page] = ofType(head, 'WebPage');
    expect(z.object({ name: z.string().min(1), dateModified: z.iso.datetime(), publisher }).safeParse(page).error).toBe(
      undefined,
    );
    expect(ofType(await headOf(`/${locale}/pages/about`), 'AboutPage')).toHaveLength(1);
    expect(ofType(head, 'NewsArticle')).toEqual([]);
    for (const name of ['ColumnName', 'ContentSource', 'PubDate', 'article:published_time'])
      expect(head.meta[name], name).toBeUndefined();
    expect(head.meta).toMatchObject({ SiteName: expect.any(String), 'og:type': 'website' });
  });

  it('the home page is a WebSite that can be searched, of an Organization', async () => {
    const head = await headOf(`/${locale}`);
    const site = z
      .object({
        url,
        name: z.string().min(1),
        potentialAction: z.object({
          '@type': z.literal('SearchAction'),
          target: z.object({ urlTemplate: z.string().endsWith(`/${locale}/search?q={search_term_string}`) }),
          'query-input': z.literal('required name=search_term_string'),
        }),
      })
      .parse(ofType(head, 'WebSite')[0]);
    expect(site.name).toBe(head.meta.SiteName);
    publisher.parse(ofType(head, 'Organization')[0]);
    expect(head.meta).toMatchObject({ 'og:type': 'website', 'twitter:card': 'summary' });
  });

  it.each([`/${locale}`, `/${locale}/channels/news`, `/${locale}/news/${release}`])(
    '%s leads to feeds, icons, manifest and search, and all of them answer',
    async (path) => {
      const head = await headOf(path);
      const feeds = linksOf(head, 'alternate').filter(({ type }) => type);
      expect(new Set(feeds.map(({ type }) => type))).toEqual(
        new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json']),
      );
      expect(feeds).toHaveLength(path === `/${locale}` ? 3 : 6);
      const rest = ['icon', 'apple-touch-icon', 'manifest', 'search'].flatMap((rel) => linksOf(head, rel));
      expect(rest).toHaveLength(4);
      for (const { href = '', type, title } of [...feeds, ...rest]) {
        const { status, headers } = await http.ask(new URL(href, 'http://site').pathname);
        expect(status, href).toBe(200);
        if (type) expect(headers['content-type']).toMatch(type);
        if (type?.includes('feed') || type?.includes('search')) expect(title).toBeTruthy();
      }
    },
  );

  it('a page that is not there names the site and nothing to be found', async () => {
    const head = await headOf(`/${locale}/nowhere`);
    expect(head.meta).toMatchObject({ SiteName: expect.any(String), robots: 'noindex' });
    expect([head.graph, head.meta['og:type'], linksOf(head, 'canonical')]).toEqual([[], undefined, []]);
  });
});

import { beforeAll, expect, it } from 'vitest';
import type { Document } from '@/distribution/documents';
import { makeNewsSitemap } from '@/distribution/sitemaps/news';
import { makeSitemap, makeSitemapIndex } from '@/distribution/sitemaps/sitemap';
import { db } from '@/platform/db/client';
import { desk } from '../../support/newsroom';
import { all, only, parseXml } from '../../support/xml';

const articles = 1_205;
const now = new Date('2026-03-01T12:00:00.000Z');
const aDay = 24 * 60 * 60 * 1000;

/** Each a minute older than the one before, in Chinese half a minute more; every third is in both languages. */
const publishedAt = (n: number) => new Date(now.getTime() - n * 60_000);

beforeAll(async () => {
  const { department, channel } = await desk();
  const numbers = Array.from({ length: articles }, (_, at) => at + 1);
  await db().$executeRaw`
    INSERT INTO "Article" ("id", "departmentId", "issuedOn", "updatedAt")
    SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ${department.id}::uuid, '2026-03-01', now()
    FROM generate_series(1, ${articles}::int) n`;
  await db().$executeRaw`
    INSERT INTO "ArticleChannel" ("articleId", "channelId", "position") SELECT "id", ${channel.id}::uuid, 0 FROM "Article"`;
  await db().$executeRaw`
    INSERT INTO "Localization" ("id", "articleId", "locale")
    SELECT gen_random_uuid(), a."id", l FROM "Article" a, unnest(enum_range(NULL::"Locale")) l
    WHERE l = 'en' OR right(a."id"::text, 12)::int % 3 = 0`;
  await db().$executeRaw`
    INSERT INTO "Edition"
      ("id", "localizationId", "major", "minor", "state", "title", "slug", "summary", "body", "updatedAt", "publishedAt", "majorAt")
    SELECT gen_random_uuid(), l."id", 1, 0, 'published', 'Title', 'text-' || right(l."articleId"::text, 12)::int, '',
      '{"type":"doc","content":[]}', now(), shown.at, shown.at
    FROM "Localization" l
    JOIN unnest(${numbers}::int[], ${numbers.map(publishedAt)}::timestamptz[]) p (n, at)
      ON p.n = right(l."articleId"::text, 12)::int
    CROSS JOIN LATERAL (SELECT p.at - CASE l."locale" WHEN 'zh' THEN interval '30 seconds' ELSE '0' END) shown (at)`;
});

const urlsOf = (made: Document | null) =>
  made === null ? [] : all(parseXml(String(made.body)), 'url').map((url) => new URL(only(url, 'loc').text).pathname);
const inBoth = (n: number) => n % 3 === 0;
/** The addresses of an article, each language alone and both side by side. */
const addressesOf = (n: number) => {
  const alone = (inBoth(n) ? ['en', 'zh'] : ['en']).map((locale) => `/${locale}/news/text-${n}`);
  return inBoth(n) ? [...alone, ...alone.map((path) => `${path}/parallel`)] : alone;
};
const lastFirst = Array.from({ length: articles }, (_, at) => addressesOf(at + 1))
  .flat()
  .filter((path) => !path.endsWith('/parallel'));
const every = Array.from({ length: articles }, (_, at) => addressesOf(at + 1)).flat();

it('one file holds them all where they fit', async () => {
  const first = await makeSitemap(1);
  expect(
    urlsOf(first)
      .filter((path) => path.includes('/news/'))
      .sort(),
  ).toEqual([...every].sort());
  expect(await makeSitemap(2)).toBeNull();
});

it('the index names as many files as the articles need, and together they hold each address once', async () => {
  const each = 500;
  const index = parseXml(String((await makeSitemapIndex(each)).body));
  const files = all(index, 'sitemap').map((file) => new URL(only(file, 'loc').text).pathname);
  expect(files).toEqual(['/sitemaps/1.xml', '/sitemaps/2.xml', '/sitemaps/3.xml', '/sitemaps/news.xml']);

  const bodies = await Promise.all([1, 2, 3].map((number) => makeSitemap(number, each)));
  const urls = bodies.map(urlsOf);
  const newsIn = urls.map((paths) => paths.filter((path) => path.includes('/news/')));
  expect(newsIn.map((paths) => new Set(paths.map((path) => path.split('/')[3])).size)).toEqual([each, each, 205]);
  expect(newsIn.flat().sort()).toEqual([...every].sort());
  expect(new Set(urls.flat()).size).toBe(urls.flat().length);
  // Home pages, channels and other lists stand in the first alone.
  expect(urls.map((paths) => paths.includes('/en'))).toEqual([true, false, false]);
  expect(await makeSitemap(4, each)).toBeNull();
});

it('a file that is just full needs no other', async () => {
  expect(await makeSitemap(2, articles)).toBeNull();
  expect(urlsOf(await makeSitemap(2, articles - 1))).toEqual(addressesOf(articles));
});

it('the news sitemap holds a thousand texts, those that came last, and no more', async () => {
  const urls = urlsOf(await makeNewsSitemap(now));
  expect(urls).toEqual(lastFirst.slice(0, 1_000));
});

it('the news sitemap holds nothing that came before two days', async () => {
  const urls = urlsOf(await makeNewsSitemap(new Date(now.getTime() + 2 * aDay - 100 * 60_000)));
  const within = (path: string) => Number(path.split('-').at(-1)) + (path.startsWith('/zh') ? 0.5 : 0) <= 100;
  expect(urls).toEqual(lastFirst.filter(within));
});

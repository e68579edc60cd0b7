import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { type Answer, bothWorkers, type Connection } from '../support/http';
import { inBoth } from '../support/soon';
import { all, type Element, only, parseXml } from '../support/xml';

process.env.DATABASE_URL = inject('databaseUrl');
const { desk, person, published } = await import('../support/newsroom');
const { takeOffLine } = await import('../support/take-off-line');
const { db } = await import('@/platform/db/client');

const sitemapNs = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const newsNs = 'http://www.google.com/schemas/sitemap-news/0.9';
const twoDays = 2 * 24 * 60 * 60 * 1000;

let workers: [Connection, Connection];

beforeAll(async () => {
  workers = await bothWorkers(inject('origin'));
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

const ask = (path: string): Promise<Answer> => workers[0].ask(path);
const { soonInBoth } = inBoth(() => workers);

const xmlAt = async (path: string): Promise<Element> => {
  const { status, headers, body } = await ask(path);
  expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
  expect(Buffer.byteLength(body)).toBeLessThan(52_428_800);
  return parseXml(body);
};
const loc = (element: Element) => only(element, 'loc', sitemapNs).text;
const alternatesOf = (url: Element): Record<string, string> =>
  Object.fromEntries(all(url, 'link').map(({ attributes: { hreflang = '', href = '' } }) => [hreflang, href]));

/** Every address the index leads to, with its alternates. */
async function everyUrl(): Promise<Element[]> {
  const files = all(await xmlAt('/sitemap.xml'), 'sitemap', sitemapNs).map(loc);
  const numbered = files.filter((file) => /\/sitemaps\/\d+\.xml$/.test(file));
  const urls = await Promise.all(numbered.map(async (file) => all(await xmlAt(new URL(file).pathname), 'url')));
  for (const some of urls) expect(some.length).toBeLessThanOrEqual(50_000);
  return urls.flat();
}

describe('the sitemap', () => {
  it('names every page in both languages, each once, with dates', async () => {
    const urls = await everyUrl();
    const paths = urls.map((url) => new URL(loc(url)).pathname);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining(['/en', '/zh', '/en/channels/news', '/zh/news/zhou-min-keynote-2020-cpas']),
    );
    const live = (kind: 'news' | 'page') =>
      db().edition.count({ where: { state: 'published', localization: { article: { kind } } } });
    const alone = paths.filter((path) => !path.endsWith('/parallel'));
    expect(alone.filter((path) => path.includes('/news/'))).toHaveLength(await live('news'));
    expect(alone.filter((path) => path.includes('/pages/'))).toHaveLength(await live('page'));
    const inBoth = urls.filter((url) => 'zh-Hans' in alternatesOf(url)).map((url) => new URL(loc(url)).pathname);
    const texts = inBoth.filter((path) => /^\/(en|zh)\/(news|pages)\/[^/]+$/.test(path));
    expect(paths.filter((path) => path.endsWith('/parallel')).sort()).toEqual(
      texts.map((path) => `${path}/parallel`).sort(),
    );
    expect(paths).toContain('/zh/news/zhou-min-keynote-2020-cpas/parallel');
    for (const path of ['/en/pages/privacy', '/zh/topics/one-text-two-languages', '/en/tags/translation', '/zh/topics'])
      expect(paths).toContain(path);
    for (const url of urls.filter((each) => loc(each).includes('/news/'))) {
      expect(z.iso.datetime().safeParse(only(url, 'lastmod').text).success).toBe(true);
      expect(loc(url).length).toBeLessThan(2_048);
    }
  });

  it('names alternates that name each other, and itself among them', async () => {
    const byLoc = new Map((await everyUrl()).map((url) => [loc(url), alternatesOf(url)]));
    for (const [address, alternates] of byLoc) {
      const { 'x-default': chooser, ...languages } = alternates;
      if (Object.keys(alternates).length === 0) continue;
      expect(Object.keys(languages).sort()).toEqual(['en', 'zh-Hans']);
      expect(Object.values(languages)).toContain(address);
      expect(new URL(chooser ?? '').pathname).toBe('/');
      for (const other of Object.values(languages)) expect(byLoc.get(other)).toEqual(alternates);
    }
  });

  it('says of every page what the page says of itself', async () => {
    for (const url of await everyUrl()) {
      const { status, body } = await ask(new URL(loc(url)).pathname);
      expect(status).toBe(200);
      expect(/<link rel="canonical" href="([^"]+)"/.exec(body)?.[1]).toBe(loc(url));
      const said = [...body.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)];
      expect(Object.fromEntries(said.map(([, language, href = '']) => [language, new URL(href).href]))).toEqual(
        alternatesOf(url),
      );
    }
  });

  it('has no file beyond the last', async () => {
    expect((await ask('/sitemaps/999.xml')).status).toBe(404);
  });

  it('holds what is published within a second, and nothing that was taken off line', async () => {
    const ctx = await person('Wang Lan');
    const { editions } = await published(ctx, await desk(), { en: 'Mapped', zh: '已收录' });
    for (const file of ['/sitemaps/1.xml', '/sitemaps/news.xml']) {
      await soonInBoth(file, ({ body }) => body.includes('/en/news/mapped<') && body.includes('/zh/news/yi-shou-lu<'));
    }
    await takeOffLine(ctx, editions.en as { editionId: string; version: number });
    for (const file of ['/sitemaps/1.xml', '/sitemaps/news.xml']) {
      await soonInBoth(file, ({ body }) => !body.includes('mapped') && body.includes('/zh/news/yi-shou-lu<'));
    }
    const urls = await everyUrl();
    const alone = urls.find((url) => loc(url).endsWith('/zh/news/yi-shou-lu'));
    expect(alone && alternatesOf(alone)).toEqual({});
    expect(urls.filter((url) => loc(url).endsWith('yi-shou-lu/parallel'))).toEqual([]);
  });
});

it('the news sitemap holds the last two days in Google’s words', async () => {
  const ctx = await person('Li Wei');
  const at = await desk();
  await published({ ...ctx, now: new Date(Date.now() - twoDays - 60_000) }, at, { en: 'Three days old' });
  await published(ctx, at, { en: 'Of today' });
  await soonInBoth('/sitemaps/news.xml', ({ body }) => body.includes('Of today'));
  const urls = all(await xmlAt('/sitemaps/news.xml'), 'url', sitemapNs);
  expect(urls.map((url) => new URL(loc(url)).pathname)).not.toContain('/en/news/three-days-old');
  expect(urls.length).toBeLessThanOrEqual(1_000);
  for (const url of urls) {
    const news = only(url, 'news', newsNs);
    const publication = only(news, 'publication', newsNs);
    expect(only(publication, 'name').text).not.toBe('');
    expect(only(publication, 'language').text).toBe(loc(url).includes('/zh/') ? 'zh-cn' : 'en');
    expect(only(news, 'title').text).not.toBe('');
    expect(Date.parse(only(news, 'publication_date').text)).toBeGreaterThan(Date.now() - twoDays);
  }
});

it('robots.txt lets everybody read what readers read, and names the sitemaps', async () => {
  const { headers, body } = await ask('/robots.txt');
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  const lines = body.trim().split('\n');
  expect(lines.filter((line) => line.startsWith('User-agent'))).toEqual(['User-agent: *']);
  expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual([
    'Disallow: /admin',
    'Disallow: /api',
    'Disallow: /preview',
  ]);
  const sitemaps = lines.flatMap((line) => /^Sitemap: (\S+)$/.exec(line)?.[1] ?? []);
  expect(sitemaps.map((address) => new URL(address).pathname)).toEqual(['/sitemap.xml', '/sitemaps/news.xml']);
  for (const address of sitemaps) await xmlAt(new URL(address).pathname);
});

it('security.txt has what RFC 9116 demands', async () => {
  const { headers, body } = await ask('/.well-known/security.txt');
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  const fields = new Map(
    body
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/, 2) as [string, string]),
  );
  expect(fields.get('Contact')).toMatch(/^(https|mailto|tel):/);
  expect(fields.get('Preferred-Languages')).toBe('en, zh');
  expect(fields.get('Canonical')).toMatch(/\/\.well-known\/security\.txt$/);
  const days = (Date.parse(fields.get('Expires') ?? '') - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(366);
});

describe('for browsers', () => {
  it.each(['en', 'zh'])('OpenSearch in %s keeps the rules of 1.1', async (locale) => {
    const { headers, body } = await ask(`/${locale}/opensearch.xml`);
    expect(headers['content-type']).toBe('application/opensearchdescription+xml; charset=utf-8');
    const root = parseXml(body);
    expect([root.name, root.uri]).toEqual(['OpenSearchDescription', 'http://a9.com/-/spec/opensearch/1.1/']);
    expect(only(root, 'ShortName').text.length).toBeLessThanOrEqual(16);
    expect(only(root, 'LongName').text.length).toBeLessThanOrEqual(48);
    expect(only(root, 'Description').text.length).toBeLessThanOrEqual(1_024);
    const [results, self] = all(root, 'Url').map(({ attributes }) => attributes);
    expect(results).toMatchObject({
      type: 'text/html',
      template: expect.stringMatching(new RegExp(`^http.*/${locale}/search\\?q=\\{searchTerms\\}$`)),
    });
    expect(self).toMatchObject({ rel: 'self', template: expect.stringMatching(`/${locale}/opensearch\\.xml$`) });
  });

  it('the manifest is valid, and its icons are what it says', async () => {
    const { headers, body } = await ask('/site.webmanifest');
    expect(headers['content-type']).toBe('application/manifest+json; charset=utf-8');
    const icon = z.strictObject({
      src: z.string(),
      sizes: z.string(),
      type: z.string(),
      purpose: z.literal('maskable').optional(),
    });
    const manifest = z
      .object({
        name: z.string().min(1),
        short_name: z.string().min(1),
        start_url: z.literal('/'),
        icons: z.array(icon),
      })
      .parse(JSON.parse(body));
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    for (const { src, type, sizes } of manifest.icons) {
      const file = await fetch(inject('origin') + src);
      expect([file.status, file.headers.get('content-type')]).toEqual([200, type]);
      const bytes = Buffer.from(await file.arrayBuffer());
      // PNG: width and height are the first fields of the header chunk.
      if (type === 'image/png') expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});

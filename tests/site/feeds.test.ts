import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { type Answer, bothWorkers, type Connection } from '../support/http';
import { inBoth } from '../support/soon';
import { all, type Element, only, parseXml } from '../support/xml';

process.env.DATABASE_URL = inject('databaseUrl');
const { textContent } = DomUtils;
const { desk, person, published, paragraphs, text } = await import('../support/newsroom');
const { createArticle } = await import('@/newsroom/articles/commands/create-article');
const { publishEdition } = await import('@/newsroom/editions/commands/publish-edition');
const { saveEdition } = await import('@/newsroom/editions/commands/save-edition');
const { takeOffLine } = await import('../support/take-off-line');
const { db } = await import('@/platform/db/client');
const { changed } = await import('@/platform/tags');

const atomNs = 'http://www.w3.org/2005/Atom';
const formats = ['rss', 'atom', 'json'] as const;
const places = ['/en', '/zh', '/en/channels/guides', '/zh/channels/guides'];
const languageOf = (place: string) => (place.startsWith('/zh') ? 'zh-Hans' : 'en');

let workers: [Connection, Connection];
let ctx: Awaited<ReturnType<typeof person>>;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  workers = await bothWorkers(inject('origin'));
  ctx = await person('Wang Lan');
  place = await desk();
  await db().$transaction((tx) => changed(tx, ['channels']));
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> => workers[0].ask(path, { headers });

const { soonInBoth } = inBoth(() => workers);

const absolute = /^http:\/\/localhost:\d+\/[^\s]*$/;
const noRelativeLink = (html: string) => expect(html).not.toMatch(/(href|src)="(?!https?:|mailto:)/);
const unique = (values: string[]) => expect(new Set(values).size).toBe(values.length);

describe.each(places)('the feeds of %s', (at) => {
  it('as RSS 2.0 keep the rules of the specification', async () => {
    const { status, headers, body } = await ask(`${at}/feed.rss`);
    expect([status, headers['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8']);
    const rss = parseXml(body);
    expect([rss.name, rss.uri, rss.attributes.version]).toEqual(['rss', '', '2.0']);
    expect(rss.attributes['xml:lang']).toBe(languageOf(at));
    const channel = only(rss, 'channel', '');
    for (const name of ['title', 'link', 'description', 'language', 'lastBuildDate']) only(channel, name, '');
    expect(only(channel, 'link', '').text).toMatch(absolute);
    const self = only(channel, 'link', atomNs).attributes;
    expect(self).toMatchObject({ rel: 'self', type: 'application/rss+xml' });
    expect(self.href).toMatch(new RegExp(`${at}/feed\\.rss$`));
    const items = all(channel, 'item', '');
    expect(items.length).toBeGreaterThan(0);
    items.forEach(checkRssItem);
    unique(items.map((item) => only(item, 'guid', '').text));
  });

  it('as Atom keep the rules of RFC 4287', async () => {
    const { status, headers, body } = await ask(`${at}/feed.atom`);
    expect([status, headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const feed = parseXml(body);
    expect([feed.name, feed.uri, feed.attributes['xml:lang']]).toEqual(['feed', atomNs, languageOf(at)]);
    for (const name of ['id', 'title', 'updated', 'author']) only(feed, name, atomNs);
    const self = all(feed, 'link', atomNs).filter(({ attributes }) => attributes.rel === 'self');
    expect(self.map(({ attributes }) => attributes.href)).toEqual([expect.stringMatching(`${at}/feed\\.atom$`)]);
    const entries = all(feed, 'entry', atomNs);
    expect(entries.length).toBeGreaterThan(0);
    entries.forEach(checkAtomEntry);
    unique(entries.map((entry) => only(entry, 'id').text));
    const newest = entries.map((entry) => only(entry, 'updated').text).sort();
    expect(only(feed, 'updated').text).toBe(newest.at(-1));
  });

  it('as JSON Feed keep the rules of version 1.1', async () => {
    const { status, headers, body } = await ask(`${at}/feed.json`);
    expect([status, headers['content-type']]).toEqual([200, 'application/feed+json; charset=utf-8']);
    const feed = jsonFeed.parse(JSON.parse(body));
    expect(feed.language).toBe(languageOf(at));
    expect(feed.feed_url).toMatch(new RegExp(`${at}/feed\\.json$`));
    unique(feed.items.map(({ id }) => id));
    for (const { content_html } of feed.items) noRelativeLink(content_html);
  });

  it.each(formats)('as %s are not sent again to a reader who has them, and come compressed', async (format) => {
    const first = await ask(`${at}/feed.${format}`, { 'accept-encoding': 'gzip' });
    expect(first.headers['content-encoding']).toBe('gzip');
    expect(first.headers['surrogate-key']).toMatch(/list:|channel:/);
    const again = await ask(`${at}/feed.${format}`, { 'if-none-match': String(first.headers.etag) });
    expect([again.status, again.body]).toEqual([304, '']);
  });
});

function checkRssItem(item: Element): void {
  expect(only(item, 'title', '').text).not.toBe('');
  expect(only(item, 'link', '').text).toMatch(absolute);
  expect(only(item, 'guid', '').attributes.isPermaLink).toBe('false');
  expect(only(item, 'guid', '').text).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  // RFC 822 with four digits for the year.
  expect(only(item, 'pubDate', '').text).toMatch(
    /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/,
  );
  expect(only(item, 'creator', 'http://purl.org/dc/elements/1.1/').text).not.toBe('');
  for (const category of all(item, 'category', '')) expect(category.text).not.toBe('');
  expect(all(item, 'category', '').length).toBeGreaterThan(0);
  for (const { attributes } of all(item, 'content', 'http://search.yahoo.com/mrss/')) {
    expect(attributes).toMatchObject({ url: expect.stringMatching(absolute), medium: 'image' });
  }
  const { text: html } = only(item, 'encoded', 'http://purl.org/rss/1.0/modules/content/');
  expect(html).toMatch(/^<(p|h2|h3|ul|ol|blockquote)/);
  noRelativeLink(html);
}

function checkAtomEntry(entry: Element): void {
  for (const name of ['id', 'title', 'author', 'published', 'updated']) only(entry, name, atomNs);
  for (const name of ['published', 'updated']) {
    expect(z.iso.datetime().safeParse(only(entry, name).text).success).toBe(true);
  }
  expect(only(entry, 'id').text).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  const links = all(entry, 'link', atomNs).map(({ attributes }) => attributes);
  for (const { href } of links) expect(href).toMatch(absolute);
  expect(links.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
  for (const { type } of links.filter(({ rel }) => rel === 'enclosure')) expect(type).toBe('image/jpeg');
  expect(all(entry, 'category').length).toBeGreaterThan(0);
  for (const { attributes } of all(entry, 'category'))
    expect(attributes).toMatchObject({ term: expect.any(String), label: expect.any(String) });
  const content = only(entry, 'content', atomNs);
  expect([content.attributes.type, content.children]).toEqual(['html', []]);
  noRelativeLink(content.text);
}

const author = z.strictObject({ name: z.string().min(1) });
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  icon: z.url(),
  language: z.string(),
  authors: z.array(author),
  items: z
    .array(
      z.strictObject({
        id: z.string().startsWith('urn:uuid:'),
        url: z.url(),
        title: z.string().min(1),
        content_html: z.string().min(1),
        summary: z.string().optional(),
        image: z.url().optional(),
        date_published: z.iso.datetime(),
        date_modified: z.iso.datetime(),
        authors: z.array(author),
        tags: z.array(z.string()),
        language: z.string(),
      }),
    )
    .min(1)
    .max(30),
});

it('a channel that does not exist has no feed, and says so on a page', async () => {
  for (const format of formats) {
    const { status, headers } = await ask(`/zh/channels/nowhere/feed.${format}`);
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  }
});

describe('what is published', () => {
  const hard = `Hard <b>&amp; "title"</b> 'with' ]]> si\ufffegns`;
  const body = JSON.stringify(paragraphs('A bell \u0007 & <tags> ]]> here'));

  it('is well formed in every feed, whatever its title and text hold', async () => {
    await publishEdition(
      ctx,
      await createArticle(ctx, { facts: place.facts, locale: 'en', text: text(hard, { slug: 'hard', body }) }),
    );
    const at = `/en/channels/${place.channel.slug}/feed`;
    await soonInBoth(`${at}.rss`, (answer) => answer.body.includes('/en/news/hard'));
    const title = hard.replace('\ufffe', '');
    const item = only(only(parseXml((await ask(`${at}.rss`)).body), 'channel'), 'item');
    expect(only(item, 'title').text).toBe(title);
    expect(only(item, 'encoded').text).toBe('<p>A bell  &amp; &lt;tags&gt; ]]&gt; here</p>');
    expect(only(only(parseXml((await ask(`${at}.atom`)).body), 'entry'), 'title').text).toBe(title);
    expect(JSON.parse((await ask(`${at}.json`)).body).items[0].title).toBe(title);
  });

  it('has a summary that RSS readers take for HTML as it was written', async () => {
    const summary = `5 < 6 &amp; <img src=x> <b>"a"</b> & 'b' &lt;i&gt;`;
    const words = text('Summed up', { slug: 'summed-up', summary });
    await publishEdition(ctx, await createArticle(ctx, { facts: place.facts, locale: 'en', text: words }));
    const at = `/en/channels/${place.channel.slug}/feed`;
    await soonInBoth(`${at}.rss`, (answer) => answer.body.includes('/en/news/summed-up'));
    const items = all(only(parseXml((await ask(`${at}.rss`)).body), 'channel'), 'item');
    const item = items.find((each) => only(each, 'title').text === 'Summed up');
    const description = parseDocument(item ? only(item, 'description').text : '');
    expect(description.children.map(({ type }) => type)).toEqual(['text']);
    expect(textContent(description)).toBe(summary);
    // Atom's summary and JSON Feed's are plain text.
    const entries = all(parseXml((await ask(`${at}.atom`)).body), 'entry');
    const entry = entries.find((each) => only(each, 'title').text === 'Summed up');
    expect(entry && only(entry, 'summary')).toMatchObject({ attributes: {}, text: summary });
  });

  it('comes into the feeds of both workers within a second, and leaves them when it is taken off line', async () => {
    const { editions } = await published(ctx, place, { en: 'Fed to readers' });
    for (const path of ['/en/feed.atom', `/en/channels/${place.channel.slug}/feed.json`]) {
      await soonInBoth(path, ({ body: feed }) => feed.includes('Fed to readers'));
    }
    expect((await ask('/zh/feed.atom')).body).not.toContain('Fed to readers');
    await takeOffLine(ctx, editions.en as { editionId: string; version: number });
    for (const path of ['/en/feed.atom', `/en/channels/${place.channel.slug}/feed.json`]) {
      await soonInBoth(path, ({ body: feed }) => !feed.includes('Fed to readers'));
    }
  });

  it('is all there is: a draft is in no feed and no sitemap', async () => {
    await createArticle(ctx, { facts: place.facts, locale: 'en', text: text('Nobody reads this yet') });
    await published(ctx, place, { en: 'Published after the draft' });
    await soonInBoth('/en/feed.rss', ({ body: feed }) => feed.includes('Published after the draft'));
    const feeds = ['/en/feed', `/en/channels/${place.channel.slug}/feed`];
    const files = feeds.flatMap((feed) => formats.map((format) => `${feed}.${format}`));
    for (const path of [...files, '/sitemaps/1.xml', '/sitemaps/news.xml']) {
      expect((await ask(path)).body).not.toMatch(/nobody.reads.this/i);
    }
  });

  it('keeps its id and its first date when title and slug change', async () => {
    const { editions } = await published(ctx, place, { en: 'Named once' });
    const first = await entryOf('named-once');
    const draft = await saveEdition(ctx, {
      ...(editions.en as { editionId: string; version: number }),
      text: text('Named twice', { changeNote: 'Another name.' }),
    });
    expect((await ask('/en/feed.json')).body).not.toContain('Named twice');
    await publishEdition({ ...ctx, now: new Date() }, draft);
    const second = await entryOf('named-twice');
    expect([second.id, second.date_published]).toEqual([first.id, first.date_published]);
    expect(Date.parse(second.date_modified)).toBeGreaterThan(Date.parse(first.date_modified));
  });

  async function entryOf(slug: string) {
    await soonInBoth('/en/feed.json', ({ body: feed }) => feed.includes(`/en/news/${slug}"`));
    const { items } = jsonFeed.parse(JSON.parse((await ask('/en/feed.json')).body));
    const found = items.find(({ url }) => url.endsWith(`/${slug}`));
    if (!found) throw new Error(`${slug} should be in the feed`);
    return found;
  }
});

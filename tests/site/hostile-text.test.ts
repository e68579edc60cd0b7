import { randomUUID } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Answer, Connection } from '../support/http';
import { parseXml } from '../support/xml';

process.env.DATABASE_URL = inject('databaseUrl');
process.env.DATA_DIR = inject('dataDir');
const { change, desk, person, published } = await import('../support/newsroom');
const { account, enterBy } = await import('../support/people');
const { picture } = await import('../support/pictures');
const { addPicture } = await import('@/newsroom/pictures/commands/add-picture');
const { readSettings } = await import('@/newsroom/settings/read-settings');
const { db } = await import('@/platform/db/client');

const http = new Connection(inject('origin'));
const mark = randomUUID();

/** What would be markup, script, a header, the end of a comment or of a CDATA section, or SQL, if it were let. */
const hostile = (what: string) =>
  `${what} ${mark} </script><script>alert(1)</script></title></textarea>"><img src=x onerror=alert(2)> ' onfocus='alert(3) --> ]]> {{7*7}} \${7*7} '; DROP TABLE "Person"; -- \u2028 & &lt;b&gt;`;

let slug = '';
let channel = '';
let tag = '';

beforeAll(async () => {
  const ctx = await person(hostile('name'));
  const place = await desk();
  await db().channel.update({
    where: { id: place.channel.id },
    data: { nameEn: hostile('channel'), nameZh: hostile('频道'), introEn: hostile('intro'), introZh: hostile('简介') },
  });
  const names = { nameEn: hostile('department'), nameZh: hostile('部门') };
  await db().department.update({ where: { id: place.department.id }, data: names });
  const { articleId, editions } = await published(ctx, place, { en: hostile('title'), zh: hostile('标题') });
  const made = await db().tag.create({ data: { slug: randomUUID(), nameEn: hostile('tag'), nameZh: hostile('标签') } });
  await db().articleTag.create({ data: { articleId, tagId: made.id, position: 0 } });
  // No form lets these lines through; a row that is older than the form may hold them.
  const lines = `a summary\r\nX-Evil: 1\r\n\r\n${hostile('summary')}`;
  const ids = Object.values(editions).map(({ editionId }) => editionId);
  await db().edition.updateMany({ where: { id: { in: ids } }, data: { summary: lines } });
  const { slug: found } = await db().edition.findUniqueOrThrow({ where: { id: ids[0] } });
  [slug, channel, tag] = [found, place.channel.slug, made.slug];
});
afterAll(async () => {
  http.close();
  await db().$disconnect();
});

/** @param nonce of the answer's own scripts, where it may have any in the page */
function expectTame({ body, headers }: Answer, path: string, nonce?: string): void {
  expect(headers['x-evil'], path).toBeUndefined();
  const found: string[] = [];
  let script = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      script = name === 'script' ? (attributes.type ?? 'code') : '';
      const ours = nonce !== undefined && attributes.nonce === nonce;
      if (name === 'script' && !attributes.src && !ours && !/json/.test(attributes.type ?? '')) found.push('a script');
      if (name === 'img' && attributes.src === 'x') found.push('a picture');
      for (const attribute of Object.keys(attributes)) if (/^on/.test(attribute)) found.push(attribute);
    },
    ontext(words) {
      if (/json/.test(script)) JSON.parse(words);
    },
    onclosetag() {
      script = '';
    },
    oncomment: (words) => words.includes(mark) && found.push('a comment'),
  });
  parser.end(body);
  expect(found, path).toEqual([]);
}

it('is text on every page that shows it', async () => {
  const at = (locale: string) => [
    `/${locale}/news/${encodeURIComponent(slug)}`,
    `/${locale}/news/${encodeURIComponent(slug)}/parallel`,
    `/${locale}/news/${encodeURIComponent(slug)}/report`,
    `/${locale}/channels/${channel}`,
    `/${locale}/tags/${tag}`,
    `/${locale}`,
    `/${locale}/site-map`,
    `/${locale}/search?q=${encodeURIComponent(hostile('title'))}`,
    `/${locale}/search?q=${mark}`,
  ];
  let seen = 0;
  for (const path of ['en', 'zh', 'zh-hant'].flatMap(at)) {
    const answer = await http.ask(path);
    expectTame(answer, path);
    if (answer.body.includes(mark)) seen += 1;
  }
  expect(seen).toBeGreaterThan(15);
});

it('is text in feeds and sitemaps', async () => {
  for (const locale of ['en', 'zh'])
    for (const kind of ['rss', 'atom', 'json']) {
      const { status, body, headers } = await http.ask(`/${locale}/channels/${channel}/feed.${kind}`);
      expect([status, headers['x-evil']]).toEqual([200, undefined]);
      expect(body).toContain(mark);
      if (kind === 'json') JSON.parse(body);
      else parseXml(body);
    }
  for (const path of ['/sitemap.xml', '/sitemaps/news.xml', '/en/opensearch.xml'])
    parseXml((await http.ask(path)).body);
});

it('is text in what a reader sends, and the tables stand', async () => {
  const body = new URLSearchParams({
    page: '/en/pages/privacy/report',
    quote: hostile('quote'),
    words: '',
    contact: '"',
  });
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const refused = await http.ask('/api/reports', { method: 'POST', headers, body: body.toString() });
  expect(refused.status).toBe(422);
  expectTame(refused, 'a refused report');
  expect(await db().person.count()).toBeGreaterThan(0);
});

it('is text in settings, on every page and in what machines are told', async () => {
  const ctx = await person('Wang Lan');
  const before = await readSettings();
  const short = (what: string) => `${what} "><script>alert(1)</script> ${mark.slice(0, 8)}`;
  const name = { en: short('Site'), zh: short('站名') };
  try {
    await change(ctx, 'identity', { ...before.identity, name, seal: '<', keywords: { en: ['"><'], zh: ['"><'] } });
    await change(ctx, 'footer', { ...before.footer, organiser: name });
    const paths = [
      '/en',
      '/zh',
      '/zh-hant',
      `/en/news/${encodeURIComponent(slug)}`,
      '/en/search?q=x',
      '/zh/pages/about',
    ];
    for (const path of paths) {
      const shown = async () => (await http.ask(path)).body.includes(mark.slice(0, 8));
      await expect.poll(shown, { timeout: 5_000 }).toBe(true);
      expectTame(await http.ask(path), path);
    }
    for (const path of ['/en/feed.rss', '/zh/feed.atom', '/en/opensearch.xml']) parseXml((await http.ask(path)).body);
    for (const path of ['/site.webmanifest', '/en/feed.json']) JSON.parse((await http.ask(path)).body);
  } finally {
    await change(ctx, 'identity', before.identity);
    await change(ctx, 'footer', before.footer);
  }
});

it('is text in the names of files and of people, at the desk', async () => {
  const ctx = await person(hostile('somebody'));
  const bytes = await picture(73).png().toBuffer();
  await addPicture(ctx, { bytes, name: `${mark} "><img src=x onerror=alert(1)>\u0000\r\nX-Evil: 1.png` });
  const { session } = await enterBy(await account('administrator', 'chiefEditor'));
  for (const path of ['/admin', '/admin/pictures', '/admin/people', '/admin/audit', '/admin/tags', '/admin/places']) {
    const answer = await http.ask(path, { headers: { cookie: `tongwen=${session}` } });
    expect(answer.status, path).toBe(200);
    const [, nonce] = /'nonce-([\w-]+)'/.exec(String(answer.headers['content-security-policy'])) ?? [];
    expectTame(answer, path, nonce);
  }
});

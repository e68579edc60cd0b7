import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Settings } from '@/newsroom/settings/schema';
import { type Answer, bothWorkers, Connection } from '../support/http';
import { inBoth } from '../support/soon';
import { startSite } from '../support/start-site';
import { checkHtml } from '../support/vnu';
import { wireTo } from '../support/wire';

process.env.DATABASE_URL = inject('databaseUrl');
const { change, person } = await import('../support/newsroom');
const { takeOffLine } = await import('../support/take-off-line');
const { noBanner } = await import('@/newsroom/settings/banner-schema');
const { createTag } = await import('@/newsroom/tags/commands/create-tag');
const { createTopic } = await import('@/newsroom/topics/commands/create-topic');
const { showTopic } = await import('@/newsroom/topics/commands/show-topic');
const { topicSchema } = await import('@/newsroom/topics/schema');
const { settingGroups } = await import('@/newsroom/settings/schema');
const { readSettings } = await import('@/newsroom/settings/read-settings');
const { desk, published } = await import('../support/newsroom');
const { db } = await import('@/platform/db/client');

let workers: [Connection, Connection];
let ctx: Awaited<ReturnType<typeof person>>;
/** What stood before, so that no test leaves anything behind for another. */
let before: Settings;

beforeAll(async () => {
  workers = await bothWorkers(inject('origin'));
  ctx = await person('Wang Lan');
  before = await readSettings();
});

afterEach(async () => {
  for (const group of settingGroups) await change(ctx, group, before[group]);
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

const { askBoth, soonInBoth } = inBoth(() => workers);
const shows = (words: string) => (answer: Answer) => answer.body.includes(words);
const lacks = (words: string) => (answer: Answer) => !answer.body.includes(words);

const banner = (words: { en: string; zh: string }, more = {}) => ({ ...noBanner, on: true, words, ...more });
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString();

/** Pages of every kind, the ones that are prepared at start among them. */
const pages = (locale: 'en' | 'zh') => [
  `/${locale}`,
  `/${locale}/channels/guides`,
  `/${locale}/news/zhou-min-keynote-2020-cpas`,
  `/${locale}/news/zhou-min-keynote-2020-cpas/parallel`,
  `/${locale}/search?q=news`,
  `/${locale}/site-map`,
  `/${locale}/nowhere`,
  `/${locale}/news/nothing-here`,
];

describe('a banner, in both workers within a second', () => {
  it('stands on every page of both languages, and is gone from all when it is ended', async () => {
    const place = await desk();
    const { editions } = await published(ctx, place, { en: 'Gone before the storm' });
    await takeOffLine(ctx, editions.en as { editionId: string; version: number });
    const all = [...pages('en'), '/en/news/gone-before-the-storm', ...pages('zh')];
    for (const path of all) await soonInBoth(path, lacks('class="banner'));

    await change(ctx, 'emergency', banner({ en: 'Offices are closed', zh: '今日闭馆' }));
    for (const path of all) await soonInBoth(path, shows(path.startsWith('/zh') ? '今日闭馆' : 'Offices are closed'));
    for (const path of ['/zh-hant', '/zh-hant/news/zhou-min-keynote-2020-cpas', '/zh-hant/nowhere/at/all'])
      await soonInBoth(path, shows('今日閉館'));

    await change(ctx, 'emergency', noBanner);
    for (const path of all) await soonInBoth(path, lacks('class="banner'));
  }, 90_000);

  it('the emergency comes first, and a language without words has no banner', async () => {
    await change(
      ctx,
      'announcement',
      banner({ en: 'New opening hours', zh: '' }, { href: { en: '/en/site-map', zh: '' } }),
    );
    await change(ctx, 'emergency', banner({ en: 'Fire alarm', zh: '火警' }));
    await soonInBoth('/en', (answer) =>
      /Fire alarm[\s\S]*New opening hours[\s\S]*href="\/en\/site-map"[\s\S]*<header/.test(answer.body),
    );
    await soonInBoth(
      '/zh',
      (answer) => answer.body.includes('火警') && !answer.body.includes('class="banner announcement"'),
    );
  });

  it('begins and ends by itself, on stored pages and on those prepared at start', async () => {
    const paths = ['/en', '/en/nowhere', '/zh-hant'];
    const words = (path: string) => (path.startsWith('/zh') ? '短' : 'Shortly');
    const shortly = { en: 'Shortly', zh: '短' };
    const come = (path: string, holds: (answer: Answer) => boolean) =>
      expect.poll(async () => (await askBoth(path)).map(holds), { timeout: 10_000 }).toEqual([true, true]);
    await change(ctx, 'announcement', banner(shortly, { startsAt: inSeconds(1) }));
    for (const path of paths) await come(path, shows(words(path)));
    await change(ctx, 'announcement', banner(shortly, { endsAt: inSeconds(1) }));
    for (const path of paths) await come(path, lacks(words(path)));
  });
});

describe('settings, in both workers within a second', () => {
  it('the name stands everywhere it is read: pages, heads, feeds, files of browsers', async () => {
    const name = { en: 'Renamed Institute', zh: '改名研究院' };
    await change(ctx, 'identity', {
      ...before.identity,
      name,
      shortName: { en: '', zh: '' },
      securityContact: 'mailto:new@mail.example',
    });
    for (const path of [
      ...pages('en'),
      '/en/feed.rss',
      '/en/feed.atom',
      '/en/feed.json',
      '/en/opensearch.xml',
      '/site.webmanifest',
    ])
      await soonInBoth(path, shows('Renamed Institute'));
    for (const path of [...pages('zh'), '/sitemaps/news.xml']) await soonInBoth(path, shows('改名研究院'));
    await soonInBoth('/en/site-map', shows('"name":"Renamed Institute"'));
    await soonInBoth('/en', shows('name="SiteName" content="Renamed Institute"'));
    await soonInBoth('/.well-known/security.txt', shows('Contact: mailto:new@mail.example'));
  });

  it('navigation, footer, accounts and colour are those that were set', async () => {
    const link = { name: { en: 'All of it', zh: '' }, href: { en: '/en/site-map#about', zh: '' } };
    await change(ctx, 'navigation', {
      entries: [{ kind: 'home' }, { kind: 'topics' }, { kind: 'archive' }, { kind: 'link', link }],
    });
    await change(ctx, 'footer', {
      ...before.footer,
      icp: '京ICP备05070218号-1',
      publicSecurity: '京公网安备 11010202000001号',
      siteIdCode: 'bm01000001',
      errorReport: true,
      groups: [{ title: { en: 'Sites', zh: '' }, links: [link] }],
    });
    const account = {
      name: { en: 'Weibo', zh: '微博' },
      href: { en: 'https://weibo.com/sic', zh: 'https://weibo.com/sic' },
    };
    const share = { en: ['linkedin' as const], zh: [] };
    await change(ctx, 'contacts', { ...before.contacts, share, accounts: [account] });
    await soonInBoth('/en', shows('"sameAs":["https://weibo.com/sic"]'));
    await soonInBoth(
      '/en',
      (answer) => answer.body.includes('linkedin.com/sharing') && !answer.body.includes('x.com/intent'),
    );
    await soonInBoth(
      '/zh',
      (answer) => answer.body.includes('href="https://weibo.com/sic"') && !answer.body.includes('service.weibo.com'),
    );
    await change(ctx, 'look', { accent: 'cinnabar' });
    await soonInBoth('/en', shows('data-accent="cinnabar"'));
    await soonInBoth('/en', (answer) =>
      /<nav class="nav"(?:(?!<\/nav>).)*Home(?:(?!<\/nav>).)*Archive(?:(?!<\/nav>).)*href="\/en\/site-map#about"/s.test(
        answer.body,
      ),
    );
    await soonInBoth('/zh', lacks('#about'));
    for (const words of [
      'https://beian.miit.gov.cn/',
      'https://beian.mps.gov.cn/#/query/webSearch?code=11010202000001',
      'name="SiteIDCode" content="bm01000001"',
      'https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=bm01000001&amp;url=http%3A%2F%2F',
    ])
      await soonInBoth('/zh/channels/guides', shows(words));
  });

  it('the front page follows its layout and the articles chosen to lead', async () => {
    const place = await desk();
    const { articleId } = await published(ctx, place, { en: 'Chosen to lead' }, '1990-01-01');
    const { articleId: second } = await published(ctx, place, { en: 'Chosen second', zh: '第二选择' }, '1990-01-02');
    await change(ctx, 'leads', { articles: [articleId, second] });
    const heading = (words: string) => (answer: Answer) =>
      new RegExp(`<h1[^>]*>(?:(?!</h1>).)*${words}`, 's').test(answer.body.replaceAll('<wbr/>', ''));
    await soonInBoth('/en', heading('Chosen to lead'));
    await soonInBoth('/zh', heading('第二选择'));

    const notices = await db().channel.findUniqueOrThrow({ where: { slug: 'notices' } });
    await change(ctx, 'home', {
      blocks: [
        { kind: 'notices', channelId: notices.id, items: 2 },
        { kind: 'topics', items: 2 },
        {
          kind: 'links',
          title: { en: 'Partners', zh: '' },
          links: [{ name: { en: 'Ministry', zh: '' }, href: { en: 'https://www.gov.cn/', zh: '' } }],
        },
      ],
    });
    await soonInBoth('/en', (answer) =>
      /class="posted"[\s\S]*<h3[^>]*><a href="\/en\/topics\/[\s\S]*Partners[\s\S]*href="https:\/\/www\.gov\.cn\/"/.test(
        answer.body,
      ),
    );
    await soonInBoth('/zh', (answer) => answer.body.includes('class="board"') && !answer.body.includes('gov.cn'));
  });

  it('a channel shows cards and the hour of what was published on the day it is dated', async () => {
    const place = await desk();
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
    const { tagId } = await createTag(ctx, { nameEn: 'Of the day', nameZh: '' });
    const { articleId } = await published(
      ctx,
      { ...place, facts: { ...place.facts, tagIds: [tagId] } },
      { en: 'Of this very day', zh: '就在今天' },
      today,
    );
    const words = { slug: 'of-the-day', titleEn: 'Of the day', titleZh: '', introEn: 'Why.', introZh: '' };
    const topic = await createTopic(ctx, topicSchema.parse({ ...words, articleIds: [articleId] }));
    await showTopic(ctx, { ...topic, locale: 'en', live: true });
    await published(ctx, place, { en: 'Of another day' }, '1991-02-03');
    const path = `/en/channels/${place.channel.slug}`;
    await soonInBoth(
      path,
      (answer) => answer.body.includes('Of this very day') && !answer.body.includes('class="cards"'),
    );
    await change(ctx, 'channels', { channels: { [place.channel.id]: { layout: 'cards', time: true } } });
    await soonInBoth(path, shows('class="cards"'));
    await soonInBoth(path, (answer) => new RegExp(`<time[^>]*>${today} \\d\\d:\\d\\d</time>`).test(answer.body));
    await soonInBoth(path, shows('>1991-02-03</time>'));
    await soonInBoth('/en/news/of-this-very-day', (answer) =>
      new RegExp(`Date.*${today} \\d\\d:\\d\\d</time>`, 's').test(answer.body),
    );
    // So does every other list that the text stands in, and the page of both texts.
    for (const list of [
      '/en/tags/of-the-day',
      '/en/topics/of-the-day',
      `/en/departments/${place.department.slug}`,
      `/en/archive/${today.slice(0, 7).replace('-', '/')}`,
      '/en/news/of-this-very-day/parallel',
    ])
      await soonInBoth(list, (answer) => new RegExp(`<time[^>]*>${today} \\d\\d:\\d\\d</time>`).test(answer.body));
  });
});

it('a page that cannot be made shows the banner too', async () => {
  const wire = await wireTo(inject('databaseUrl'));
  const site = await startSite({ DATABASE_URL: wire.url, WEB_CONCURRENCY: '1', LOG_LEVEL: 'silent' });
  const reader = new Connection(site.origin);
  try {
    await change(ctx, 'emergency', banner({ en: 'Storm warning', zh: '大风警报' }));
    const body = async () => (await reader.ask('/en/nowhere')).body;
    await expect.poll(body, { timeout: 10_000 }).toContain('Storm warning');
    wire.cut();
    for (const [path, words] of [
      ['/en', 'Storm warning'],
      ['/zh', '大风警报'],
    ] as const) {
      await expect.poll(async () => (await reader.ask(path)).status, { timeout: 10_000 }).toBe(503);
      expect((await reader.ask(path)).body).toContain(words);
    }
  } finally {
    reader.close();
    await site.stop();
    wire.close();
  }
}, 60_000);

it('pages with everything that can be set are valid HTML', async () => {
  const link = { name: { en: 'Ministry', zh: '部委' }, href: { en: 'https://www.gov.cn/', zh: 'https://www.gov.cn/' } };
  const notices = await db().channel.findUniqueOrThrow({ where: { slug: 'notices' } });
  const words = { en: 'Closed & “quoted” <b>', zh: '闭馆' };
  const href = { en: '/en/site-map', zh: '/zh/site-map' };
  await change(ctx, 'emergency', banner(words, { href }));
  await change(ctx, 'announcement', banner(words, { href }));
  await change(ctx, 'footer', {
    ...before.footer,
    address: { en: '58 Sanlihe Road', zh: '三里河路58号' },
    icp: '京ICP备05070218号-1',
    publicSecurity: '京公网安备 11010202000001号',
    siteIdCode: 'bm01000001',
    errorReport: true,
    groups: [{ title: { en: 'Sites', zh: '网站' }, links: [link] }],
  });
  await change(ctx, 'channels', { channels: { [notices.id]: { layout: 'cards', time: true } } });
  await change(ctx, 'home', {
    blocks: [
      { kind: 'lead', seconds: 9 },
      { kind: 'columns', channelIds: [], items: 5, layout: 'list' },
      { kind: 'notices', channelId: notices.id, items: 3 },
      { kind: 'mostRead', items: 3 },
      { kind: 'topics', items: 3 },
      { kind: 'columns', channelIds: [notices.id], items: 3, layout: 'cards' },
      { kind: 'links', title: { en: '', zh: '' }, links: [link] },
    ],
  });
  const documents: Record<string, string> = {};
  for (const path of ['/en', '/zh', '/zh/channels/notices', '/en/nowhere']) {
    await soonInBoth(path, shows('banner emergency'));
    documents[path] = (await askBoth(path))[0]?.body ?? '';
  }
  expect(checkHtml(documents)).toEqual([]);
}, 60_000);

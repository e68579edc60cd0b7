import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { SettingView } from '@/newsroom/settings/preview';
import type { Setting, SettingGroup, Settings } from '@/newsroom/settings/schema';
import { bothWorkers, type Connection } from '../support/http';
import { inBoth } from '../support/soon';
import { checkHtml } from '../support/vnu';

process.env.DATABASE_URL = inject('databaseUrl');
const { desk, person, published } = await import('../support/newsroom');
const { noBanner } = await import('@/newsroom/settings/banner-schema');
const { draftSettings } = await import('@/newsroom/settings/commands/draft-settings');
const { settingsPreviewToken, settingViews } = await import('@/newsroom/settings/preview');
const { readSettings } = await import('@/newsroom/settings/read-settings');
const { db } = await import('@/platform/db/client');

let workers: [Connection, Connection];
let ctx: Awaited<ReturnType<typeof person>>;
let before: Settings;
let led: string;

beforeAll(async () => {
  workers = await bothWorkers(inject('origin'));
  ctx = await person('Wang Lan');
  before = await readSettings();
  led = (await published(ctx, await desk(), { en: 'Led by a draft', zh: '草稿的头条' }, '1989-01-01')).articleId;
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

const { askBoth } = inBoth(() => workers);

async function previewOf(setting: Setting, view: SettingView, locale: 'en' | 'zh'): Promise<string> {
  const { id } = await draftSettings(ctx, setting);
  return `/preview/${await settingsPreviewToken(id, view, locale, new Date())}`;
}

const bodyOf = async (path: string) => (await workers[0].ask(path)).body;
const plain = (html: string) => html.replaceAll('<wbr/>', '').replaceAll('<!-- -->', '');
const words = { en: 'Closed for the holiday', zh: '假日闭馆' };
const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1_000).toISOString();
const yesterday = () => new Date(Date.now() - 24 * 60 * 60 * 1_000).toISOString();
const channelOf = (slug: string) => db().channel.findUniqueOrThrow({ where: { slug } });
const link = {
  name: { en: 'Ministry', zh: '部委' },
  href: { en: 'https://www.gov.cn/en', zh: 'https://www.gov.cn/zh' },
};

type Edit<Group extends SettingGroup> = {
  value: () => Settings[Group] | Promise<Settings[Group]>;
  view: SettingView;
  /** What the page shows then and does not show now, in either language. */
  shows: { en: string | RegExp; zh: string | RegExp };
};

/** Readers see nothing of the rules of signing in. */
type Seen = Exclude<SettingGroup, 'security'>;

const edits: { [Group in Seen]: Edit<Group> } = {
  emergency: { value: () => ({ ...noBanner, words }), view: 'home', shows: words },
  announcement: {
    value: () => ({ ...noBanner, words, on: true, startsAt: tomorrow() }),
    view: 'article',
    shows: words,
  },
  leads: {
    value: () => ({ articles: [led] }),
    view: 'home',
    shows: { en: /<h1[^>]*>(?:(?!<\/h1>).)*Led by a draft/s, zh: /<h1[^>]*>(?:(?!<\/h1>).)*草稿的头条/s },
  },
  home: {
    value: () => ({ blocks: [{ kind: 'links', title: { en: 'Partners of ours', zh: '合作单位' }, links: [link] }] }),
    view: 'home',
    shows: { en: 'Partners of ours', zh: '合作单位' },
  },
  navigation: {
    value: () => ({ entries: [{ kind: 'link', link }] }),
    view: 'article',
    shows: { en: 'href="https://www.gov.cn/en"', zh: 'href="https://www.gov.cn/zh"' },
  },
  channels: {
    value: async () => ({ channels: { [(await channelOf('notices')).id]: { layout: 'cards', time: false } } }),
    view: 'channel',
    shows: {
      en: /<h1>Notices<\/h1>.*class="cards"/s,
      zh: /<h1>通知公告<\/h1>.*class="cards"/s,
    },
  },
  identity: {
    value: () => ({ ...before.identity, name: { en: 'Renamed Office', zh: '改名办公室' } }),
    view: 'channel',
    shows: { en: 'Renamed Office', zh: '改名办公室' },
  },
  footer: {
    value: () => ({ ...before.footer, address: { en: '1 Drafted Road', zh: '草拟路1号' } }),
    view: 'article',
    shows: { en: '1 Drafted Road', zh: '草拟路1号' },
  },
  contacts: {
    value: () => ({ ...before.contacts, accounts: [link] }),
    view: 'home',
    shows: { en: 'href="https://www.gov.cn/en"', zh: 'href="https://www.gov.cn/zh"' },
  },
  look: {
    value: () => ({ accent: 'pine' }),
    view: 'article',
    shows: { en: 'data-accent="pine"', zh: 'data-accent="pine"' },
  },
};

/** The same page as readers have it. */
const publicPage: Record<SettingView, string> = {
  home: '',
  article: '/news/zhou-min-keynote-2020-cpas',
  channel: '/channels/notices',
};

describe.each(['en', 'zh'] as const)('a preview in %s', (locale) => {
  it.each(Object.keys(edits) as Seen[])('of %s shows what was edited, which readers do not see', async (group) => {
    const { value, view, shows } = edits[group];
    const body = await bodyOf(await previewOf({ group, value: await value() } as Setting, view, locale));
    expect(plain(body)).toMatch(shows[locale]);
    expect(plain(await bodyOf(`/${locale}${publicPage[view]}`))).not.toMatch(shows[locale]);
  });

  it('of a banner says that readers do not see it, from when they will, or that its time is over', async () => {
    const drafted = async (more: object) =>
      plain(
        await bodyOf(await previewOf({ group: 'emergency', value: { ...noBanner, words, ...more } }, 'home', locale)),
      );
    const notice = (body: string) => /<div class="notice".*?<\/div>/s.exec(body)?.[0] ?? '';
    const startsAt = '2099-05-06T01:30:00.000Z';
    const [off, waiting, over, shown] = await Promise.all([
      drafted({ on: false }),
      drafted({ on: true, startsAt }),
      drafted({ on: true, endsAt: yesterday() }),
      drafted({ on: true }),
    ]);
    for (const body of [off, waiting, over, shown]) expect(body).toContain(`<span>${words[locale]}</span>`);
    expect(notice(off)).toContain({ en: 'not switched on', zh: '尚未开启' }[locale]);
    expect(notice(waiting)).toContain(
      { en: 'readers see it from 2099-05-06 09:30', zh: '2099-05-06 09:30 起' }[locale],
    );
    expect(notice(over)).toContain({ en: 'its time is over', zh: '显示时间已过' }[locale]);
    expect(notice(shown).match(/<p>/g)).toHaveLength(1);
    const names = { 'not on': off, 'not yet': waiting };
    expect(checkHtml(names)).toEqual([]);
  });
});

it.each(settingViews)(
  'a preview of %s is for whoever has the link, stored nowhere, and counts no reading',
  async (view) => {
    const path = await previewOf({ group: 'look', value: { accent: 'pine' } }, view, 'zh');
    for (const answer of await askBoth(path)) {
      expect(answer.status).toBe(200);
      expect(answer.body).toContain('网站设置预览，尚未保存');
      expect(answer.body).not.toMatch(/\/_next\/[^"]*\.js/);
      expect(answer.body).not.toContain('data-view');
      expect(answer.body).not.toContain('application/ld+json');
      expect(answer.headers['cache-control']).toBe('private, no-store');
      expect(answer.headers['x-robots-tag']).toBe('noindex');
      expect(answer.headers['speculation-rules']).toBeUndefined();
    }
    expect((await askBoth(`${path}x`)).map(({ status }) => status)).toEqual([404, 404]);
    expect(await bodyOf('/zh')).not.toContain('data-accent="pine"');
  },
);

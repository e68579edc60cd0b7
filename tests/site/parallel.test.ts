import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Answer, bothWorkers, type Connection } from '../support/http';
import { inBoth } from '../support/soon';

process.env.DATABASE_URL = inject('databaseUrl');
const origin = inject('origin');

const { qrPath } = await import('@/site/qr');
const { openConverter } = await import('@/distribution/pages/opencc');
const { desk, longChannel, person, published, text } = await import('../support/newsroom');
const { publishEdition } = await import('@/newsroom/editions/commands/publish-edition');
const { saveEdition } = await import('@/newsroom/editions/commands/save-edition');
const { startLocalization } = await import('@/newsroom/editions/commands/start-localization');
const { takeOffLine } = await import('../support/take-off-line');
const { db } = await import('@/platform/db/client');

const release = 'news/zhou-min-keynote-2020-cpas';
let workers: [Connection, Connection];
let ctx: Awaited<ReturnType<typeof person>>;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  workers = await bothWorkers(origin);
  ctx = await person('Wang Lan');
  place = await desk();
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

const ask = (path: string): Promise<Answer> => workers[0].ask(path);

const { soonInBoth } = inBoth(() => workers);

const answers = (status: number) => (answer: Answer) => answer.status === status;
const shows =
  (...words: string[]) =>
  (answer: Answer) =>
    answer.status === 200 && words.every((word) => answer.body.includes(word));

type Live = { editionId: string; version: number };

describe('both languages side by side', () => {
  it.each(['en', 'zh'] as const)('stand in rows on the page for readers of %s', async (locale) => {
    const { status, body } = await ask(`/${locale}/${release}/parallel`);
    expect(status).toBe(200);
    expect(body.match(/<div class="abreast" id="p\d">/g)).toHaveLength(6);
    const order = locale === 'en' ? ['en', 'zh-Hans'] : ['zh-Hans', 'en'];
    const halves = [...body.matchAll(/<div class="(?:own|other) prose" lang="([^"]+)"/g)].map(([, lang]) => lang);
    expect(halves).toEqual(Array.from({ length: 6 }, () => order).flat());
    expect(body).toContain('about 25,000 member directors');
    expect(body).toContain('十九届五中全会');
    expect(body).toMatch(new RegExp(`<link rel="canonical" href="[^"]+/${locale}/${release}/parallel"`));
    for (const [tag, of] of [
      ['en', 'en'],
      ['zh-Hans', 'zh'],
    ])
      expect(body).toMatch(new RegExp(`hrefLang="${tag}" href="[^"]+/${of}/${release}/parallel"`));
    expect((await ask(`/${locale}/${release}`)).body).toContain(`href="/${locale}/${release}/parallel"`);
    expect((await ask(`/${locale}`)).body).toContain(`href="/${locale}/${release}/parallel"`);
  });

  it('are there from the moment the second is published until one is taken off line', async () => {
    const { articleId, editions } = await published(ctx, place, { en: 'Side by side' });
    const [en, zh] = ['/en/news/side-by-side/parallel', '/zh/news/bing-lie/parallel'];
    await soonInBoth(en, answers(404));
    await soonInBoth(zh, answers(404));
    expect((await ask(en)).body).toContain('href="/en/news/side-by-side"');
    expect((await ask('/en/news/side-by-side')).body).not.toContain('/parallel');

    const draft = await startLocalization(ctx, { articleId, locale: 'zh', text: text('并列') });
    const chinese = { editionId: draft.editionId, ...(await publishEdition(ctx, draft)) };
    await soonInBoth(en, shows('Side by side', '并列'));
    await soonInBoth(zh, shows('Side by side', '并列'));
    await soonInBoth('/en/news/side-by-side', shows(`href="${en}"`));

    await takeOffLine(ctx, chinese);
    await soonInBoth(zh, answers(410));
    await soonInBoth(en, (answer) => answer.status === 404 && !answer.body.includes('并列'));
    await takeOffLine(ctx, editions.en as Live);
    await soonInBoth(en, answers(410));
  });

  it('change with a new edition of either, and follow a changed slug', async () => {
    const { editions } = await published(ctx, place, { en: 'Moving along', zh: '一同搬家' });
    const [en, zh] = ['/en/news/moving-along/parallel', '/zh/news/yi-tong-ban-jia/parallel'];
    await soonInBoth(en, shows('Moving along', '一同搬家'));
    await soonInBoth(zh, shows('Moving along', '一同搬家'));
    const next = await saveEdition(ctx, { ...(editions.en as Live), text: text('Moved along') });
    await publishEdition(ctx, next);
    await soonInBoth(zh, shows('Moved along', '/en/news/moved-along'));
    await soonInBoth(
      en,
      ({ status, headers }) => status === 301 && headers.location === '/en/news/moved-along/parallel',
    );
  });

  it('are not found at an address of nothing', async () => {
    expect((await ask('/en/news/nothing-here/parallel')).status).toBe(404);
    expect((await ask(`/en/${release}/parallel/more`)).status).toBe(404);
  });
});

describe('Chinese in Traditional characters', () => {
  it('is there for every kind of page, canonical to the Simplified one', async () => {
    const long = await longChannel(ctx);
    for (const path of ['', '/channels/guides', `${long}?page=2`, `/${release}`, `/${release}/parallel`]) {
      const { status, body } = await ask(`/zh-hant${path}`);
      expect([path, status]).toEqual([path, 200]);
      expect(body).toMatch(/^<!DOCTYPE html><html lang="zh-Hant"/);
      expect(body).toContain('<title>');
      expect(body).toContain(`<link rel="canonical" href="`);
      expect(/rel="canonical" href="https?:\/\/[^/]+([^"]*)"/.exec(body)?.[1]).toBe(`/zh${path}`);
      expect(body).toContain(`<a href="/zh${path}" lang="zh-Hans" hrefLang="zh-Hans">简体</a>`);
      const links = body.match(/<a [^>]*href="\/zh[/"?][^>]*>/g) ?? [];
      expect(links.filter((link) => !link.includes('hrefLang="zh-Hans"'))).toEqual([]);
    }
    expect((await ask(`/zh-hant/${release}`)).body).toContain('國家信息中心');
    expect((await ask(`/zh/${release}`)).body).toContain(`href="/zh-hant/${release}"`);
    expect((await ask(`/en/${release}`)).body).not.toContain('/zh-hant');
  });

  it('says in it what its scripts will say', async () => {
    const convert = await openConverter();
    for (const path of ['', '/channels/guides', `/${release}`, `/${release}/report`, '/search?q=数字', '/nowhere']) {
      const { body } = await ask(`/zh-hant${encodeURI(path)}`);
      const worded = [...body.matchAll(/ (data-[\w-]+)="([^"]*\p{Script=Han}[^"]*)"/gu)].map(
        ([, name = '', words = '']) => ({ name, words }),
      );
      const names = worded.map(({ name }) => name);
      for (const name of ['data-imported', 'data-foreign', 'data-here', 'data-export', 'data-drop', 'data-done'])
        expect(names, path).toContain(name);
      // What is copied is looked for elsewhere, as it is.
      const said = worded.filter(({ name }) => name !== 'data-copy');
      expect(said.filter(({ words }) => convert(words) !== words)).toEqual([]);
    }
  });

  it('is what a reader passes on: by code, by copy, on paper, to services', async () => {
    const later = `${await longChannel(ctx)}?page=2`;
    for (const path of ['', later, `/${release}`, `/${release}/parallel`, '/pages/privacy']) {
      const { body } = await ask(`/zh-hant${path}`);
      const canonical = /rel="canonical" href="([^"]*)"/.exec(body)?.[1] ?? '';
      const url = canonical.replace('/zh', '/zh-hant');
      expect(url).toMatch(new RegExp(`^https?://[^/]+/zh-hant${path.replace('?', '\\?')}$`));
      expect(body).toContain(` d="${qrPath(url).path}"`);
      expect(body).not.toContain(` d="${qrPath(canonical).path}"`);
      for (const part of [`data-copy="${url}"`, `data-share="${url}"`, `value="${url}"`, encodeURIComponent(url)])
        expect(body, path).toContain(part);
      expect(body).not.toContain(`${encodeURIComponent(canonical)}"`);
      const copied = [...body.matchAll(/data-copy="(http[^"]*)"/g)].map(([, address]) => address);
      expect(copied).toEqual([url.replace(/(\/zh-hant).*/, '$1'), url]);
      const printed = /class="on-paper">[^<]*<br\/>([^<]*)</.exec(body)?.[1];
      if (!/^$|channels/.test(path)) expect(printed).toBe(url);

      const simplified = (await ask(`/zh${path}`)).body;
      expect(simplified).toContain(`data-copy="${canonical}"`);
      expect(simplified).toContain(` d="${qrPath(canonical).path}"`);
    }
  });

  it('leaves the English half as it is', async () => {
    const { body } = await ask(`/zh-hant/${release}/parallel`);
    expect(body).toContain('<div class="other prose" lang="en"><p>On November 1st, 2020');
    expect(body).toContain('<div class="own prose" lang="zh-Hant"><p>2020年11月1日，中國行政管理學會');
  });

  it('answers what the Simplified page answers, and is new as soon', async () => {
    for (const path of ['/zh-hant/news/nothing-here', '/zh-hant/nowhere']) {
      const missing = await ask(path);
      expect(missing.status).toBe(404);
      expect(missing.body).toContain('沒有找到這個頁面');
    }
    const { editions } = await published(ctx, place, { zh: '繁体发布' });
    await soonInBoth('/zh-hant/news/fan-ti-fa-bu', shows('繁體發'));
    const next = await saveEdition(ctx, {
      ...(editions.zh as Live),
      text: text('繁体后来', { slug: 'fan-ti-hou-lai' }),
    });
    const live = { editionId: next.editionId, ...(await publishEdition(ctx, next)) };
    await soonInBoth('/zh-hant/news/fan-ti-hou-lai', shows('繁體後來'));
    await soonInBoth(
      '/zh-hant/news/fan-ti-fa-bu',
      ({ status, headers }) => status === 301 && headers.location === '/zh-hant/news/fan-ti-hou-lai',
    );
    await takeOffLine(ctx, live);
    await soonInBoth('/zh-hant/news/fan-ti-hou-lai', (answer) => answer.status === 410 && answer.body.includes('下線'));
  });
});

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeFacts } from '@/newsroom/articles/commands/change-facts';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import { plainText } from '@/newsroom/body/blocks';
import type { Body } from '@/newsroom/body/schema';
import type { Ctx } from '@/newsroom/context';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { saveEdition } from '@/newsroom/editions/commands/save-edition';
import { loadSampleNewsroom } from '@/newsroom/sample';
import { findTexts, perPage, TookTooLong, textsQuery } from '@/newsroom/search/find-texts';
import { indexMissing } from '@/newsroom/search/index-for-search';
import { search } from '@/newsroom/search/search';
import { db, type Locale, Prisma } from '@/platform/db/client';
import { zhouMinRelease } from '../../../prisma/sample/release';
import { desk, paragraphs, person, published, text } from '../../support/newsroom';
import { takeOffLine } from '../../support/take-off-line';

let ctx: Ctx;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  await loadSampleNewsroom(ctx);
  place = await desk();
});

const ask = (locale: Locale, q: string, more: Partial<{ channel: string; year: number; page: number }> = {}) =>
  search(locale, { q, channel: null, year: null, page: 1, ...more });
const unfiltered = { channel: null, year: null, page: 1 };

const slugs = async (locale: Locale, q: string) => (await ask(locale, q)).items.map(({ slug }) => slug);
const marked = (pieces: { text: string; marked: boolean }[]) =>
  pieces.filter((piece) => piece.marked).map((p) => p.text);

/** Publishes a text and answers what the steps after it need. */
async function live(locale: Locale, title: string, body = title, summary = '', slug = randomUUID()) {
  const words = text(title, { slug, summary, body: JSON.stringify(paragraphs(body)) });
  const draft = await createArticle(ctx, { facts: place.facts, locale, text: words });
  return { ...draft, ...(await publishEdition(ctx, draft)), slug };
}

const release = 'zhou-min-keynote-2020-cpas';

describe('the release', () => {
  it('is found in Chinese by every run of two or more characters that stands in it', async () => {
    const { title = '', summary = '', body } = zhouMinRelease.editions.zh ?? {};
    const whole = [title, summary, ...plainText(body as Body).split('\n')];
    const runs = whole.flatMap((part) => part.match(/[\p{Script=Han}\p{Nd}]{2,}/gu) ?? []);
    const asked = new Set<string>();
    for (const [number, run] of runs.entries())
      for (let at = 0; at + 2 <= run.length; at += 1) {
        asked.add(run.slice(at, at + 2));
        asked.add(run.slice(at, at + 3 + ((at + number) % 9)));
      }
    expect(asked.size).toBeGreaterThan(1_000);
    const missed: string[] = [];
    for (const q of asked) if (!(await foundIds('zh', q)).includes(release)) missed.push(q);
    expect(missed).toEqual([]);
    // More than a thousand questions, on a machine that may be doing something else.
  }, 120_000);

  it.each(['周民', '年会', '国家信息中心 SIC 2020', '国家信息中心（SIC）', '2020年11月', '１１月１日', 'cpas', '国'])(
    'is found in Chinese by %s',
    async (q) => {
      expect(await slugs('zh', q)).toContain(release);
    },
  );

  it.each([
    'deliver',
    'governing',
    'ZHOU MIN',
    '"keynote speech"',
    'people’s',
    'peoples',
    'state information center sic 2020',
    'e-government',
  ])('is found in English by %s', async (q) => {
    expect(await slugs('en', q)).toContain(release);
  });

  it('is not found by words in another order, where the order counts', async () => {
    expect(await slugs('en', '"speech keynote"')).not.toContain(release);
    expect((await ask('zh', '“息信”')).outcome).toBe('none');
  });

  it('shows what was found, marked, in the words of the text', async () => {
    const { items } = await ask('en', 'governing suggestion');
    const found = items.find(({ slug }) => slug === release);
    expect(marked(found?.snippet ?? [])).toEqual(['suggestions', 'governance']);
    const chinese = (await ask('zh', '不可阻挡')).items[0];
    expect(chinese?.snippet.map((piece) => piece.text).join('')).toContain('这是不可阻挡的趋势');
    expect(marked(chinese?.snippet ?? [])).toEqual(['不可阻挡']);
  });

  it('is found by its words where nothing has them in one piece, and that is said', async () => {
    expect(await ask('zh', '周民数字政府演讲')).toMatchObject({ outcome: 'loosely', items: [{ slug: release }] });
  });
});

/** All that a question finds, whatever the page. */
async function foundIds(locale: Locale, q: string): Promise<string[]> {
  const first = await ask(locale, q);
  const found = first.items.map(({ slug }) => slug);
  for (let page = 2; page <= first.pages && !found.includes(release); page += 1)
    found.push(...(await ask(locale, q, { page })).items.map(({ slug }) => slug));
  return first.outcome === 'found' ? found : [];
}

describe('what is found', () => {
  it('is ordered by where it stands: title, summary, body; then the newest first', async () => {
    const body = await live('en', 'Third', `${'marmalade '.repeat(40)}`);
    const summary = await live('en', 'Second', 'Nothing here.', 'All about marmalade.');
    const title = await live('en', 'Marmalade', 'Nothing here.');
    const newer = await createArticle(ctx, {
      facts: { ...place.facts, issuedOn: '2021-01-01' },
      locale: 'en',
      text: text('Marmalade', { slug: randomUUID(), body: JSON.stringify(paragraphs('Nothing here.')) }),
    });
    await publishEdition(ctx, newer);
    const { items } = await ask('en', 'marmalades');
    expect(items.slice(1).map(({ slug }) => slug)).toEqual([title.slug, summary.slug, body.slug]);
    expect(items[0]).toMatchObject({ issuedOn: '2021-01-01', titlePieces: [{ text: 'Marmalade', marked: true }] });
  });

  it('runs across the words a dictionary sees, in Chinese and within English', async () => {
    const { slug } = await live('zh', '省级大数据平台上线', '用于AI训练的大数据平台，5G网络全覆盖。');
    for (const q of ['大数据', '数据平', '据平台上', 'AI训练', '训练的大', '5G网络', '5g', '网络全覆盖 大数据'])
      expect(await slugs('zh', q), q).toContain(slug);
    const english = await live('en', 'A name in another script', 'Mr Zhou (周民) spoke of 大数据.');
    for (const q of ['周民', '大数据', 'zhou 周民', '"周民 spoke"'])
      expect(await slugs('en', q), q).toContain(english.slug);
  });

  it('is the same in either script, in the text and in the question', async () => {
    const { slug } = await live('zh', '同文館的数字政府', '館中有乾隆年間的頭髮簪。');
    for (const q of ['同文馆', '同文館', '數字政府', '头发簪', '頭髮簪', '乾隆年间'])
      expect(await slugs('zh', q), q).toContain(slug);
    expect(marked((await ask('zh', '头发簪')).items[0]?.snippet ?? [])).toEqual(['頭髮簪']);
  });

  it('stays in its language', async () => {
    await published(ctx, place, { en: 'Platypus in English 鸭嘴兽', zh: '鸭嘴兽 platypus' });
    for (const q of ['platypus', '鸭嘴兽']) {
      expect((await ask('en', q)).items.map(({ title }) => title)).toEqual(['Platypus in English 鸭嘴兽']);
      expect((await ask('zh', q)).items.map(({ title }) => title)).toEqual(['鸭嘴兽 platypus']);
    }
  });

  it('is filtered by channel and year, and each filter says what it would leave', async () => {
    const other = await desk();
    const both = { ...place.facts, channelIds: [other.channel.id, place.channel.id] };
    for (const [facts, issuedOn] of [
      [both, '2018-03-01'],
      [place.facts, '2018-05-01'],
      [place.facts, '2019-01-01'],
    ] as const) {
      const words = text('Kingfisher', { slug: randomUUID() });
      await publishEdition(ctx, await createArticle(ctx, { facts: { ...facts, issuedOn }, locale: 'en', text: words }));
    }
    expect(await ask('en', 'kingfisher')).toMatchObject({
      total: 3,
      years: [
        { year: 2019, count: 1 },
        { year: 2018, count: 2 },
      ],
    });
    const narrow = await ask('en', 'kingfisher', { channel: other.channel.slug, year: 2018 });
    expect(narrow).toMatchObject({ total: 1, years: [{ year: 2018, count: 1 }] });
    expect(Object.fromEntries(narrow.channels.map(({ slug, count }) => [slug, count]))).toEqual({
      [place.channel.slug]: 2,
      [other.channel.slug]: 1,
    });
    expect(await ask('en', 'kingfisher', { channel: 'nowhere' })).toMatchObject({ outcome: 'found', total: 0 });
  });

  it('comes in pages; one beyond the last is the last', async () => {
    for (let number = 0; number < perPage + 2; number += 1) await live('en', `Wallaby ${number}`);
    const first = await ask('en', 'wallaby');
    const last = await ask('en', 'wallaby', { page: 99 });
    expect([first.items.length, last.items.length, last.page, last.pages]).toEqual([perPage, 2, 2, 2]);
    expect(new Set([...first.items, ...last.items].map(({ slug }) => slug)).size).toBe(perPage + 2);
  });
});

describe('a public life', () => {
  const rows = (editionId: string) => db().searchRow.count({ where: { editionId } });

  it('begins and ends in search with the commit that begins and ends it', async () => {
    const draft = await createArticle(ctx, { facts: place.facts, locale: 'en', text: text('Ocelot in a draft') });
    expect(await slugs('en', 'ocelot')).toEqual([]);
    const { version } = await publishEdition(ctx, draft);
    expect(await slugs('en', 'ocelot')).toEqual(['ocelot-in-a-draft']);
    await takeOffLine(ctx, { editionId: draft.editionId, version });
    expect([await slugs('en', 'ocelot'), await rows(draft.editionId)]).toEqual([[], 0]);
  });

  it('that is replaced is found by the new words alone', async () => {
    const first = await live('en', 'Pangolin');
    const next = await saveEdition(ctx, { ...first, text: text('Aardvark', { slug: first.slug }) });
    expect([await slugs('en', 'pangolin'), await slugs('en', 'aardvark')]).toEqual([[first.slug], []]);
    await publishEdition(ctx, next);
    expect([await slugs('en', 'pangolin'), await slugs('en', 'aardvark')]).toEqual([[], [first.slug]]);
    expect([await rows(first.editionId), await rows(next.editionId)]).toEqual([0, 1]);
  });

  it('that did not begin, because the transaction failed, leaves nothing behind', async () => {
    const draft = await createArticle(ctx, { facts: place.facts, locale: 'en', text: text('Quokka') });
    const failing = db().$transaction(async (tx) => {
      await publishEdition.within(tx, ctx, draft);
      expect(await tx.searchRow.count({ where: { editionId: draft.editionId } })).toBe(1);
      throw new Error('after all that');
    });
    await expect(failing).rejects.toThrow('after all that');
    expect([await slugs('en', 'quokka'), await rows(draft.editionId)]).toEqual([[], 0]);
  });

  it('goes on when its facts change, under the new ones', async () => {
    const other = await desk();
    const { articleId, slug } = await live('en', 'Numbat');
    const facts = { ...place.facts, channelIds: [other.channel.id], issuedOn: '2017-01-01' };
    await changeFacts(ctx, { articleId, version: 1, facts });
    const { items, years, channels } = await ask('en', 'numbat', { channel: other.channel.slug, year: 2017 });
    expect(items).toMatchObject([{ slug, issuedOn: '2017-01-01', channel: { slug: other.channel.slug } }]);
    expect([years, channels]).toMatchObject([[{ year: 2017 }], [{ slug: other.channel.slug }]]);
  });

  it('that began before there was search is found after the next start', async () => {
    const { editionId, slug } = await live('en', 'Echidna');
    await db().searchRow.deleteMany({ where: { editionId } });
    expect(await slugs('en', 'echidna')).toEqual([]);
    expect(await indexMissing()).toBe(1);
    expect(await indexMissing()).toBe(0);
    expect(await slugs('en', 'echidna')).toEqual([slug]);
  });
});

it('a text of 200,000 characters is found by its last words, by its first, and by both', async () => {
  const filler = Array.from({ length: 200_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7_919) % 20_000)));
  const { slug, editionId } = await live('zh', '长文', `开头猞猁${filler.join('')}末尾穿山甲出没`);
  expect(await db().searchRow.count({ where: { editionId } })).toBeGreaterThan(10);
  for (const q of [
    '穿山甲出没',
    '头猞猁',
    '猞猁 穿山甲',
    filler.slice(16_380, 16_400).join(''),
    filler.slice(150_000, 150_100).join(''),
  ])
    expect(await slugs('zh', q), q.slice(0, 20)).toEqual([slug]);
  expect(marked((await ask('zh', '穿山甲出没')).items[0]?.snippet ?? [])).toEqual(['穿山甲出没']);
});

it('a text that says one thing ten thousand times is found by what stands at its end', async () => {
  const { slug } = await live('zh', '重复', `${'哈'.repeat(10_000)}终于不同`);
  expect(await slugs('zh', '哈终于不同')).toEqual([slug]);
});

describe('hostile questions', () => {
  it.each([
    "a & | ! <-> :* '",
    '\'; DROP TABLE "SearchRow"; --',
    '\\\\ \\x27 $1 %s %',
    '\u0000',
    'x\u0000y \ud800 z \udc00',
    '👩‍👩‍👧 🇨🇳',
    '((((!!!!',
    '"',
    '“',
    '',
    '   ',
    '&'.repeat(10_000),
    '字'.repeat(10_000),
    'governance '.repeat(1_000),
    `"${'the '.repeat(2_000)}`,
    'a*b:*c <2> d'.repeat(500),
    'é\u0301\u0301\u0301'.repeat(1_000),
    '中'.padEnd(10_000, 'a'),
  ])('are answered, and none is an error or takes too long (%#)', async (q) => {
    for (const locale of ['en', 'zh'] as const)
      expect(['blank', 'none', 'found', 'loosely']).toContain((await ask(locale, q)).outcome);
  });
});

describe('five thousand texts', () => {
  beforeAll(async () => {
    const everywhere = "'鲸落':1A '落海':2A";
    await db().$executeRaw`
      WITH one AS (SELECT id FROM "Department" LIMIT 1), made AS (
        INSERT INTO "Article" ("id", "departmentId", "issuedOn", "updatedAt")
        SELECT gen_random_uuid(), one.id, DATE '2000-01-01' + n, now() FROM generate_series(1, 5000) n, one RETURNING "id"
      ), put AS (
        INSERT INTO "ArticleChannel" ("articleId", "channelId", "position")
        SELECT made."id", (SELECT "id" FROM "Channel" WHERE "slug" = 'news'), 0 FROM made
      ), spoken AS (
        INSERT INTO "Localization" ("id", "articleId", "locale") SELECT gen_random_uuid(), "id", 'zh' FROM made RETURNING "id"
      ), written AS (
        INSERT INTO "Edition" ("id", "localizationId", "major", "minor", "state", "title", "slug", "summary", "body", "updatedAt")
        SELECT gen_random_uuid(), "id", 1, 0, 'published', 'A title', "id"::text, '',
          '{"type":"doc","content":[]}', now() FROM spoken RETURNING "id"
      )
      INSERT INTO "SearchRow" ("editionId", "part", "document")
      SELECT "id", 1, (SELECT array_to_tsvector(array_agg(DISTINCT chr(19968 + (random() * 3000)::int) || chr(19968 + i)))
        FROM generate_series(1, 100) i WHERE "id" IS NOT NULL) || ${everywhere}::tsvector
      FROM written`;
    await db().$executeRaw`ANALYZE`;
  });

  it('are not read one by one: the index finds them', async () => {
    const query = textsQuery('zh', { all: ["'周民' <1> '民副'", "'年会'"], any: "'周民' | '年会'" }, unfiltered);
    const plan = await db().$queryRaw<{ 'QUERY PLAN': string }[]>(Prisma.sql`EXPLAIN ${query}`);
    const words = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(words).toContain('Bitmap Index Scan on "SearchRow_document_idx"');
    expect(words).not.toContain('Seq Scan on "SearchRow"');
  });

  it('are all counted, and a filter leaves what it says, also beyond the best that are shown', async () => {
    const all = await ask('zh', '鲸落海');
    expect(all).toMatchObject({ total: 5_000, shown: 1_000, pages: 100, outcome: 'found' });
    expect(all.items).toHaveLength(perPage);
    // The oldest come last: none of them is among the best thousand.
    const oldest = all.years.at(-1);
    expect(oldest).toEqual({ year: 2000, count: 365 });
    const narrow = await ask('zh', '鲸落海', { year: 2000, page: 99 });
    expect(narrow).toMatchObject({ total: 365, page: 37, pages: 37, channels: [{ slug: 'news', count: 365 }] });
    expect(narrow.items).toHaveLength(5);
    expect(new Set(narrow.items.map(({ issuedOn }) => issuedOn?.slice(0, 4)))).toEqual(new Set(['2000']));
    expect(narrow.years).toEqual(all.years);
  });
});

it('a question that takes too long ends, and is told so', async () => {
  const slow = db().$transaction(
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE "SearchRow" IN ACCESS EXCLUSIVE MODE`;
      await expect(findTexts('zh', { all: ["'周民'"], any: "'周民'" }, unfiltered)).rejects.toBeInstanceOf(TookTooLong);
      return ask('zh', '周民');
    },
    { timeout: 15_000 },
  );
  expect(await slow).toMatchObject({ outcome: 'slow', items: [] });
});

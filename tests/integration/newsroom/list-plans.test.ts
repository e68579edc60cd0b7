import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { findYear, listMonth } from '@/newsroom/editions/list-archive';
import { listDepartment } from '@/newsroom/editions/list-department';
import { listPages } from '@/newsroom/editions/list-pages';
import { findByAddress } from '@/newsroom/editions/queries';
import { findTagged } from '@/newsroom/tags/list-tagged';
import { db } from '@/platform/db/client';
import { desk } from '../../support/newsroom';

const articles = 5_000;
const departments = 50;

beforeAll(async () => {
  const { channel } = await desk();
  await db().$executeRaw`
    INSERT INTO "Department" ("id", "slug", "nameEn", "nameZh")
    SELECT gen_random_uuid(), 'source-' || n, 'Source ' || n, '来源 ' || n FROM generate_series(1, ${departments}::int) n`;
  await db().$executeRaw`
    INSERT INTO "Article" ("id", "departmentId", "issuedOn", "updatedAt")
    SELECT gen_random_uuid(), d."id", '2000-01-01'::date + n, now()
    FROM generate_series(1, ${articles}::int) n JOIN "Department" d ON d."slug" = 'source-' || (n % ${departments}::int + 1)`;
  await db().$executeRaw`
    INSERT INTO "ArticleChannel" ("articleId", "channelId", "position") SELECT "id", ${channel.id}::uuid, 0 FROM "Article"`;
  await db().$executeRaw`
    INSERT INTO "Localization" ("id", "articleId", "locale")
    SELECT gen_random_uuid(), a."id", l FROM "Article" a, unnest(enum_range(NULL::"Locale")) l`;
  await db().$executeRaw`
    INSERT INTO "Edition"
      ("id", "localizationId", "major", "minor", "state", "title", "slug", "summary", "body", "updatedAt", "publishedAt", "majorAt")
    SELECT gen_random_uuid(), "id", 1, 0, 'published', 'Title', "id"::text, '', '{"type":"doc","content":[]}', now(), now(), now()
    FROM "Localization"`;
  await db().$executeRaw`
    INSERT INTO "Address" ("locale", "slug", "localizationId") SELECT "locale", "id"::text, "id" FROM "Localization"`;
  await db().$executeRaw`
    INSERT INTO "Tag" ("id", "slug", "nameEn", "nameZh")
    SELECT gen_random_uuid(), 'tag-' || n, 'Tag ' || n, '标签 ' || n FROM generate_series(1, ${departments}::int) n`;
  await db().$executeRaw`
    INSERT INTO "ArticleTag" ("articleId", "tagId", "position")
    SELECT a."id", t."id", 0 FROM "Article" a JOIN "Department" d ON d."id" = a."departmentId"
    JOIN "Tag" t ON replace(t."slug", 'tag-', 'source-') = d."slug"`;
  // One article is a page, as one in thousands is.
  await db().$executeRaw`
    UPDATE "Article" SET "kind" = 'page' WHERE "id" = (SELECT "id" FROM "Article" WHERE "issuedOn" = '2000-01-02')`;
  await db().$executeRaw`ANALYZE`;
});

/** A text with a tag that a hundred carry. */
async function someText() {
  const { slug } = await db().edition.findFirstOrThrow({
    where: { localization: { locale: 'en', article: { issuedOn: new Date('2005-06-15') } } },
  });
  const before = performance.now();
  const found = await findByAddress('en', slug);
  expect(performance.now() - before).toBeLessThan(500);
  expect(found).toMatchObject({ article: { related: { length: 5 } } });
  return found;
}

/** What PostgreSQL itself counted; a connection tells it within a second, when it is next asked for something. */
async function scansOf(index: string): Promise<number> {
  const [row] = await db().$queryRaw<{ scans: bigint }[]>`
    SELECT "idx_scan" AS scans FROM pg_stat_user_indexes WHERE "indexrelname" = ${index}`;
  return Number(row?.scans ?? 0);
}

it.each([
  ['a month', 'Article_issuedOn_id_idx', () => listMonth('en', '2005-06', 1), { total: 30 }],
  ['a year', 'Article_issuedOn_id_idx', () => findYear('zh', '2005'), { year: '2005' }],
  ['a department', 'Article_departmentId_idx', () => listDepartment('en', 'source-7', 1), { total: 100 }],
  ['a tag', 'ArticleTag_tagId_idx', () => findTagged('en', 'tag-7', 1), { list: { total: 100 } }],
  ['the pages', 'Article_pages', () => listPages('en'), { length: 1 }],
  ['what is related', 'ArticleTag_tagId_idx', someText, { answer: 'live' }],
])('of 5,000 articles, those of %s are found by an index', async (_, index, list, expected) => {
  const before = await scansOf(index);
  expect(await list()).toMatchObject(expected);
  await expect
    .poll(async () => (await list()) && (await scansOf(index)), { timeout: 15_000, interval: 300 })
    .toBeGreaterThan(before);
});

it('no list is found for who was never a source', async () => {
  expect(await listDepartment('en', randomUUID(), 1)).toBeNull();
});

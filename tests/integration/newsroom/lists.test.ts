import { beforeAll, describe, expect, it } from 'vitest';
import { changeFacts } from '@/newsroom/articles/commands/change-facts';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import type { Ctx } from '@/newsroom/context';
import { findYear, listMonth, listMonths } from '@/newsroom/editions/list-archive';
import { listDepartment, listDepartments } from '@/newsroom/editions/list-department';
import { db } from '@/platform/db/client';
import { desk, person, published, text } from '../../support/newsroom';
import { takeOffLine } from '../../support/take-off-line';

let ctx: Ctx;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  place = await desk();
});

const lastTags = async () => (await db().expiry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })).tags;

describe('the archive', () => {
  it('counts what is live by month and language, and nothing else', async () => {
    await published(ctx, place, { en: 'January', zh: '一月' }, '2011-01-31');
    await published(ctx, place, { en: 'February first' }, '2011-02-01');
    const { editions } = await published(ctx, place, { en: 'Taken off line' }, '2011-02-28');
    await createArticle(ctx, {
      facts: { ...place.facts, issuedOn: '2011-03-01' },
      locale: 'en',
      text: text('A draft in March'),
    });
    const before = [
      { month: '2011-02', count: 2 },
      { month: '2011-01', count: 1 },
    ];
    expect(await findYear('en', '2011')).toEqual({ year: '2011', months: before, inOther: true });

    await takeOffLine(ctx, editions.en as { editionId: string; version: number });
    const months = [
      { month: '2011-02', count: 1 },
      { month: '2011-01', count: 1 },
    ];
    expect(await findYear('en', '2011')).toEqual({ year: '2011', months, inOther: true });
    expect(await findYear('zh', '2011')).toMatchObject({ months: [{ month: '2011-01', count: 1 }] });
    expect(await listMonths('en')).toEqual(expect.arrayContaining(months));
    expect(await listMonth('en', '2011-02', 1)).toMatchObject({ total: 1, inOther: false, month: '2011-02' });
    expect(await listMonth('zh', '2011-01', 1)).toMatchObject({ items: [{ slug: 'yi-yue' }], inOther: true });
  });

  it('has no page of a time in which nothing is live, and none behind the last', async () => {
    expect(await findYear('en', '2012')).toBeNull();
    expect(await listMonth('en', '2011-03', 1)).toBeNull();
    expect(await listMonth('zh', '2011-02', 1)).toBeNull();
    expect(await listMonth('en', '2011-02', 2)).toBeNull();
  });

  it('keeps the last day of a year in it, and shows a month in pages', async () => {
    for (let number = 1; number <= 20; number += 1) await published(ctx, place, { en: `Old ${number}` }, '2009-12-01');
    await published(ctx, place, { en: 'Last of the year' }, '2009-12-31');
    await published(ctx, place, { en: 'First of the next' }, '2010-01-01');
    expect(await findYear('en', '2009')).toMatchObject({ months: [{ month: '2009-12', count: 21 }], inOther: false });
    const first = await listMonth('en', '2009-12', 1);
    expect(first).toMatchObject({ total: 21, page: 1, pages: 2 });
    expect(first?.items[0]?.title).toBe('Last of the year');
    expect((await listMonth('en', '2009-12', 2))?.items.map(({ title }) => title)).toEqual(['Old 1']);
  });
});

describe('departments', () => {
  it('hold what is live of theirs, by language', async () => {
    const shelf = await desk();
    const { slug } = shelf.department;
    await createArticle(ctx, { facts: shelf.facts, locale: 'en', text: text('Not yet') });
    expect(await listDepartment('en', slug, 1)).toBeNull();
    const { editions } = await published(ctx, shelf, { en: 'Of this source' });
    expect(await listDepartment('en', slug, 1)).toMatchObject({
      department: { slug, name: 'Newsroom' },
      items: [{ title: 'Of this source' }],
      total: 1,
      inOther: false,
    });
    expect(await listDepartment('zh', slug, 1)).toBeNull();
    expect(await listDepartment('en', slug, 2)).toBeNull();
    expect(await listDepartment('en', 'no-such-department', 1)).toBeNull();
    expect(await listDepartments('en')).toContainEqual({ slug, name: 'Newsroom', count: 1 });
    expect((await listDepartments('zh')).map((found) => found.slug)).not.toContain(slug);

    await takeOffLine(ctx, editions.en as { editionId: string; version: number });
    expect(await listDepartment('en', slug, 1)).toBeNull();
    expect((await listDepartments('en')).map((found) => found.slug)).not.toContain(slug);
  });
});

it('changed facts move a text between months and departments, and name the pages of both', async () => {
  const [from, to] = [await desk(), await desk()];
  const { articleId } = await published(ctx, from, { en: 'On the move' }, '2013-04-30');
  expect(await lastTags()).toEqual(
    expect.arrayContaining(['archive:2013/en', 'archive:2013-04/en', `department:${from.department.id}/en`]),
  );
  await changeFacts(ctx, { articleId, version: 1, facts: { ...to.facts, issuedOn: '2014-05-01' } });
  expect(await listMonth('en', '2013-04', 1)).toBeNull();
  expect(await findYear('en', '2014')).toMatchObject({ months: [{ month: '2014-05', count: 1 }] });
  expect(await listDepartment('en', from.department.slug, 1)).toBeNull();
  expect(await listDepartment('en', to.department.slug, 1)).toMatchObject({ total: 1 });
  const tags = await lastTags();
  for (const time of ['2013', '2013-04', '2014', '2014-05']) expect(tags).toContain(`archive:${time}/en`);
  for (const { department } of [from, to]) expect(tags).toContain(`department:${department.id}/en`);
  expect(tags.filter((tag) => tag.endsWith('/zh'))).toEqual([]);
});

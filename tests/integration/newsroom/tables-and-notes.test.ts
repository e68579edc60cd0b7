import { beforeAll, expect, it } from 'vitest';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import type { Ctx } from '@/newsroom/context';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { saveEdition } from '@/newsroom/editions/commands/save-edition';
import { findParallel } from '@/newsroom/editions/find-parallel';
import { findByAddress } from '@/newsroom/editions/queries';
import { loadSampleNewsroom } from '@/newsroom/sample';
import { search } from '@/newsroom/search/search';
import { db, type Locale } from '@/platform/db/client';
import { desk, person, text } from '../../support/newsroom';

let ctx: Ctx;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  await loadSampleNewsroom(ctx);
});

const words = (content: string) => ({ type: 'paragraph', content: [{ type: 'text', text: content }] });
const body = JSON.stringify({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '全年共发布' },
        { type: 'footnote', attrs: { text: '统计截至腊月廿三。' } },
        { type: 'text', text: '稿件若干篇。' },
      ],
    },
    {
      type: 'table',
      attrs: { caption: '稿件琳琅满目' },
      content: [
        { type: 'tableRow', content: [words('鹧鸪'), words('天籁')].map((p) => ({ type: 'tableCell', content: [p] })) },
      ],
    },
  ],
});

it('finds the words of tables and notes, none across cells, and those around a mark as they run', async () => {
  const { facts } = await desk();
  const draft = await createArticle(ctx, { facts, locale: 'zh', text: text('年度统计', { slug: 'niandu', body }) });
  await publishEdition(ctx, draft);
  const found = async (q: string) => {
    const { items } = await search('zh', { q, channel: null, year: null, page: 1 });
    return items
      .filter(({ slug }) => slug === 'niandu')
      .flatMap(({ snippet }) => snippet.filter((piece) => piece.marked));
  };
  for (const q of ['琳琅满目', '鹧鸪', '腊月廿三', '全年共发布稿件'])
    expect(
      (await found(q)).map((piece) => piece.text),
      q,
    ).toEqual([q]);
  expect((await found('鸪天')).map((piece) => piece.text)).toEqual([]);
});

it('keeps no new revision of a text whose table and note are as they were', async () => {
  const { facts } = await desk();
  const first = await createArticle(ctx, { facts, locale: 'zh', text: text('再存一次', { slug: 'zaicun', body }) });
  await saveEdition(ctx, { ...first, text: text('再存一次', { slug: 'zaicun', body }) });
  expect(await db().revision.count({ where: { editionId: first.editionId } })).toBe(1);
});

it('gives readers the notes of a text, and of both beside each other', async () => {
  for (const locale of ['en', 'zh'] as Locale[]) {
    const found = await findByAddress(locale, 'dates-and-numbers');
    expect(found.answer === 'live' && found.article.notes).toEqual([expect.stringContaining('GB/T 15835—2011')]);
  }
  const both = await findParallel('en', 'dates-and-numbers');
  const { parallel } = both as Extract<typeof both, { answer: 'live' }>;
  expect([parallel.notes.en.length, parallel.notes.zh.length]).toEqual([1, 1]);
  const tables = parallel.rows.filter(({ html }) => html.en.includes('<table>'));
  expect(tables).toHaveLength(1);
  expect(tables[0]?.html.zh).toContain('aria-labelledby="zh-table1"');
});

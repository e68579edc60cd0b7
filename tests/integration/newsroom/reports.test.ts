import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import { pageFacts } from '@/newsroom/articles/schema';
import type { Ctx } from '@/newsroom/context';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { saveEdition } from '@/newsroom/editions/commands/save-edition';
import { findLocalization } from '@/newsroom/editions/desk-queries';
import { closeReport } from '@/newsroom/reports/commands/close-report';
import { reportError } from '@/newsroom/reports/commands/report-error';
import { dropOldTraces } from '@/newsroom/reports/limits';
import { countOpenReports, listReports } from '@/newsroom/reports/queries';
import { closingSchema, reportSchema } from '@/newsroom/reports/schema';
import { db, type Locale } from '@/platform/db/client';
import { desk, nobody, paragraphs, person, published, refusal, text } from '../../support/newsroom';
import { takeOffLine } from '../../support/take-off-line';

const start = new Date('2026-03-01T04:00:00Z');
const minutes = (after: number): Date => new Date(start.getTime() + after * 60_000);
const stranger = (now: Date): Ctx => ({ actor: { kind: 'system' }, now, requestId: 'test' });

let ctx: Ctx;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  place = await desk();
});

beforeEach(async () => {
  await db().errorReport.deleteMany();
  await db().reportTrace.deleteMany();
});

const parse = (typed: Partial<Record<'quote' | 'words' | 'contact', string>>) =>
  reportSchema.safeParse({ quote: '', words: 'It should be “published”.', contact: '', ...typed });

type Given = {
  kind?: 'news' | 'page';
  slug: string;
  locale?: Locale;
  sender?: string;
  now?: Date;
  quote?: string;
  words?: string;
  contact?: string;
};

function report({
  slug,
  kind = 'news',
  locale = 'en',
  sender = '203.0.113.7',
  now = start,
  ...typed
}: Given): Promise<void> {
  const { data, error } = parse(typed);
  if (!data) throw error;
  return reportError(stranger(now), { kind, locale, slug, sender, report: data });
}

describe('what a reader reports', () => {
  it('lands in the queue with its text, in its place, and nothing of who sent it', async () => {
    const { articleId } = await published(ctx, place, { en: 'A text with an eror in it' });
    await report({
      slug: 'a-text-with-an-eror-in-it',
      quote: 'with  an\neror',
      words: 'error',
      contact: ' Li@Example.org ',
    });
    const { reports, open } = await listReports(ctx, false, 1);
    expect(open).toBe(1);
    expect(reports).toEqual([
      {
        id: expect.any(String),
        article: { id: articleId, kind: 'news', locale: 'en', title: 'A text with an eror in it' },
        slug: 'a-text-with-an-eror-in-it',
        quote: 'with  an\neror',
        place: { before: 'A text ', words: 'with an eror', after: expect.stringMatching(/^ in it /) },
        words: 'error',
        contact: 'li@example.org',
        at: start.toISOString(),
        closing: null,
      },
    ]);
    const [row] = await db().$queryRaw<object[]>`SELECT to_jsonb(r) AS row FROM "ErrorReport" r`;
    expect(JSON.stringify(row)).not.toContain('203.0.113.7');
    const traces = await db().reportTrace.findMany();
    expect(JSON.stringify(traces)).not.toContain('203.0.113');
  });

  it('says when its words are in the text no longer', async () => {
    const { editions } = await published(ctx, place, { en: 'Mended text' });
    await report({ slug: 'mended-text', quote: 'Mended text' });
    await report({ slug: 'mended-text', quote: 'broken text', words: 'It says so.' });
    expect((await listReports(ctx, false, 1)).reports.map((each) => each.place !== null)).toEqual([true, false]);
    await takeOffLine(ctx, editions.en as { editionId: string; version: number });
    expect((await listReports(ctx, false, 1)).reports[0]).toMatchObject({
      slug: null,
      place: { words: 'Mended text' },
    });
  });

  it('is found in its place across notes and the cells of a table', async () => {
    const td = (words: string) => ({ type: 'tableCell', content: paragraphs(words).content });
    const row = (...cells: string[]) => ({ type: 'tableRow', content: cells.map(td) });
    const note = { type: 'footnote', attrs: { text: 'By hand.' } };
    const counted = {
      type: 'paragraph',
      content: [{ type: 'text', text: 'Counted' }, note, { type: 'text', text: ' twice.' }],
    };
    const body = {
      type: 'doc',
      content: [counted, { type: 'table', attrs: {}, content: [row('Year', 'Texts'), row('2020', '12')] }],
    };
    const draft = await createArticle(ctx, {
      facts: place.facts,
      locale: 'en',
      text: text('Counted texts', { body: JSON.stringify(body) }),
    });
    await publishEdition(ctx, draft);
    await report({ slug: 'counted-texts', quote: 'Counted\u20601 twice.\n\nYear\tTexts\n2020', words: 'Once.' });
    expect((await listReports(ctx, false, 1)).reports[0]?.place?.words).toBe('Counted twice. Year · Texts 2020');
  });

  it('can be about a live text only, by any address it had', async () => {
    const { editions } = await published(ctx, place, { en: 'Moving text' });
    const live = editions.en as { editionId: string; version: number };
    const draft = await saveEdition(ctx, {
      ...live,
      text: text('Moving text', { slug: 'moved-text', body: JSON.stringify(paragraphs('x')) }),
    });
    const now = await publishEdition(ctx, draft);
    await report({ slug: 'moving-text' });
    expect((await listReports(ctx, false, 1)).reports[0]).toMatchObject({ slug: 'moved-text' });
    expect(await refusal(report({ slug: 'never-there' }))).toBe('report.noText');
    expect(await refusal(report({ slug: 'moved-text', locale: 'zh' }))).toBe('report.noText');
    await takeOffLine(ctx, { editionId: draft.editionId, version: now.version });
    expect(await refusal(report({ slug: 'moved-text' }))).toBe('report.noText');
  });

  it('may be about a page, at its own address alone', async () => {
    const facts = pageFacts({ departmentId: place.department.id, position: 70 });
    const draft = await createArticle(ctx, { kind: 'page', facts, locale: 'en', text: text('How to reach us') });
    await publishEdition(ctx, draft);
    expect(await refusal(report({ slug: 'how-to-reach-us' }))).toBe('report.noText');
    await report({ slug: 'how-to-reach-us', kind: 'page', quote: 'reach' });
    expect((await listReports(ctx, false, 1)).reports).toMatchObject([
      { article: { id: draft.articleId, kind: 'page' }, slug: 'how-to-reach-us', place: { words: 'reach' } },
    ]);
  });

  it('twice in the same words is kept once while it waits', async () => {
    await published(ctx, place, { en: 'Told twice' });
    const same = { slug: 'told-twice', quote: 'Told', words: 'Tolled?' };
    await report(same);
    await report({ ...same, sender: '198.51.100.1' });
    await report({ ...same, words: 'Towed?' });
    expect(await countOpenReports(ctx.actor)).toBe(2);
    const [first] = (await listReports(ctx, false, 1)).reports;
    await closeReport(ctx, { reportId: first?.id ?? '', outcome: 'fixed', note: '' });
    await report({ ...same, sender: '198.51.100.2' });
    expect(await countOpenReports(ctx.actor)).toBe(2);
  });

  it('in the same words is answered where its reader said last, and not forgotten when nothing is said', async () => {
    await published(ctx, place, { en: 'Told with an address' });
    const same = { slug: 'told-with-an-address', words: 'Tolled?' };
    const contacts = async () => (await listReports(ctx, false, 1)).reports.map(({ contact }) => contact);
    await report(same);
    await report({ ...same, contact: 'li@example.org' });
    expect(await contacts()).toEqual(['li@example.org']);
    await report(same);
    expect(await contacts()).toEqual(['li@example.org']);
    await report({ ...same, contact: 'lu@example.org' });
    expect(await contacts()).toEqual(['lu@example.org']);
    const [first] = (await listReports(ctx, false, 1)).reports;
    await closeReport(ctx, { reportId: first?.id ?? '', outcome: 'noError', note: '' });
    await report({ ...same, contact: 'wu@example.org' });
    expect((await listReports(ctx, true, 1)).reports).toMatchObject([{ contact: 'lu@example.org' }]);
    expect(await contacts()).toEqual(['wu@example.org']);
  });

  it.each([
    [{ words: '' }, 'report.wordsEmpty'],
    [{ words: ' …！ \n' }, 'report.wordsEmpty'],
    [{ words: '字'.repeat(5_001) }, 'report.wordsLong'],
    [{ quote: 'x'.repeat(1_001) }, 'report.quoteLong'],
    [{ words: 'broken \ud800 half' }, 'text.broken'],
    [{ contact: 'nobody' }, 'email.shape'],
    [{ contact: `${'x'.repeat(250)}@example.org` }, 'email.shape'],
  ])('is refused for %o', (typed, key) => {
    expect(parse(typed).error?.issues.map(({ message }) => message)).toEqual([key]);
  });

  it('is kept as it was typed, but for what is no character', () => {
    expect(
      parse({ words: ' 第一行\r\n\t第二行\u0000\u0007\uffff <b>&amp;</b> ', quote: '\r', contact: ' \t' }).data,
    ).toEqual({
      words: '第一行\n 第二行 <b>&amp;</b>',
      quote: '',
      contact: undefined,
    });
    expect(parse({ words: '错字' }).success).toBe(true);
  });
});

describe('limits', () => {
  it('let one sender report five times in ten minutes, and keep no trace longer', async () => {
    await published(ctx, place, { en: 'Limited' });
    const send = (sender: string, now: Date, words: string) => report({ slug: 'limited', sender, now, words });
    for (let at = 0; at < 5; at += 1) await send('203.0.113.7', minutes(at), `No. ${at}`);
    expect(await refusal(send('203.0.113.7', minutes(9), 'No. 6'))).toBe('report.tooOften');
    await send('203.0.113.8', minutes(9), 'Somebody else');
    await send('203.0.113.7', minutes(11), 'No. 6');
    await dropOldTraces(minutes(30));
    expect(await db().reportTrace.count()).toBe(0);
  });

  it('hold for all senders together, also when many come at once', async () => {
    await published(ctx, place, { en: 'Flooded' });
    const traces = Array.from({ length: 97 }, (_, at) => ({ sender: `s${at}`, at: start }));
    await db().reportTrace.createMany({ data: traces });
    const keys = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        refusal(report({ slug: 'flooded', sender: `10.0.0.${at}`, words: `No. ${at}` })),
      ),
    );
    expect(keys.filter((key) => key === 'report.tooMany')).toHaveLength(3);
    expect(await countOpenReports(ctx.actor)).toBe(3);
  });
});

describe('closing a report', () => {
  it('says what came of it, in the history of its article as well, and only once', async () => {
    const { articleId } = await published(ctx, place, { zh: '办结测试' });
    await report({ slug: 'ban-jie-ce-shi', locale: 'zh', contact: 'li@example.org' });
    const [waiting] = (await listReports(ctx, false, 1)).reports;
    const closing = closingSchema.parse({ reportId: waiting?.id, outcome: 'noError', note: ' As the source has it ' });
    await closeReport(ctx, closing);
    expect(await listReports(ctx, false, 1)).toMatchObject({ reports: [], open: 0 });
    expect((await listReports(ctx, true, 1)).reports).toMatchObject([
      { contact: 'li@example.org', closing: { outcome: 'noError', note: 'As the source has it', by: 'Wang Lan' } },
    ]);
    const found = await findLocalization(ctx.actor, articleId, 'zh');
    expect(found?.history[0]).toMatchObject({ event: 'report.closed', locale: 'zh', by: 'Wang Lan' });
    expect(await refusal(closeReport(ctx, closing))).toBe('report.closedByAnother');
    expect(await refusal(closeReport(ctx, { ...closing, reportId: articleId }))).toBe('report.missing');
  });

  it('as none at all erases the address', async () => {
    await published(ctx, place, { en: 'Spammed' });
    await report({ slug: 'spammed', contact: 'spam@example.org' });
    const [waiting] = (await listReports(ctx, false, 1)).reports;
    await closeReport(ctx, { reportId: waiting?.id ?? '', outcome: 'spam', note: '' });
    expect((await listReports(ctx, true, 1)).reports).toMatchObject([{ contact: '' }]);
  });

  it('is nobody’s who is not signed in', async () => {
    const stranger: Ctx = { ...ctx, actor: nobody };
    expect(await refusal(listReports({ ...ctx, actor: nobody }, false, 1))).toBe('forbidden');
    expect(await refusal(closeReport(stranger, { reportId: '', outcome: 'spam', note: '' }))).toBe('forbidden');
  });
});

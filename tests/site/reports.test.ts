import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Answer, bothWorkers, type Connection } from '../support/http';

process.env.DATABASE_URL = inject('databaseUrl');
const { desk, person, published, text } = await import('../support/newsroom');
const { createArticle } = await import('@/newsroom/articles/commands/create-article');
const { pageFacts } = await import('@/newsroom/articles/schema');
const { publishEdition } = await import('@/newsroom/editions/commands/publish-edition');
const { takeOffLine } = await import('../support/take-off-line');
const { listReports } = await import('@/newsroom/reports/queries');
const { db } = await import('@/platform/db/client');

const form = '/en/news/reported-text/report';
let workers: [Connection, Connection];
let ctx: Awaited<ReturnType<typeof person>>;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  workers = await bothWorkers(inject('origin'));
  ctx = await person('Wang Lan');
  place = await desk();
  await published(ctx, place, { en: 'Reported text', zh: '纠错测试' });
});

beforeEach(async () => {
  await db().errorReport.deleteMany();
  await db().reportTrace.deleteMany();
});

afterAll(async () => {
  for (const worker of workers) worker.close();
  await db().$disconnect();
});

let senders = 0;
/** What a browser sends without script; each from another network unless it is said. */
function send(typed: Record<string, string>, headers: Record<string, string> = {}, worker = 0): Promise<Answer> {
  senders += 1;
  return (workers[worker] as Connection).ask('/api/reports', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Sec-Fetch-Site': 'same-origin',
      'X-Forwarded-For': `198.51.100.${senders % 250}`,
      ...headers,
    },
    body: new URLSearchParams({
      page: form,
      quote: '',
      words: 'A word is missing.',
      contact: '',
      subject: '',
      ...typed,
    }).toString(),
  });
}

const queue = async () => (await listReports(ctx, false, 1)).reports;
const typedIn = (body: string, id: string) =>
  new RegExp(`<textarea[^>]*id="${id}"[^>]*>([^<]*)</textarea>`).exec(body)?.[1];

describe('the form', () => {
  it('is a plain page that nobody else should keep, led to from its text', async () => {
    const [http] = workers;
    for (const [locale, slug] of [
      ['en', 'reported-text'],
      ['zh', 'jiu-cuo-ce-shi'],
    ]) {
      const text = await http.ask(`/${locale}/news/${slug}`);
      expect(text.body).toMatch(new RegExp(`<a class="link" href="/${locale}/news/${slug}/report" rel="nofollow"`));
      const { status, body, headers } = await http.ask(`/${locale}/news/${slug}/report`);
      expect(status).toBe(200);
      expect(body).toMatch(/<meta name="robots" content="noindex"/);
      expect(body).toMatch(/<form class="report-form" noValidate="" action="\/api\/reports" method="post"/i);
      expect(headers['set-cookie']).toBeUndefined();
      expect((await http.ask(`/${locale}/news/${slug}/reported`)).status).toBe(200);
    }
    expect((await http.ask('/en/news/never-there/report')).status).toBe(404);
    expect((await http.ask('/sitemaps/1.xml')).body).not.toMatch(/\/report(ed)?</);
  });
});

describe('a report', () => {
  it('lands in the queue, and its reader is led to thanks', async () => {
    const { status, headers, body } = await send({ quote: 'Reported text', contact: 'li@example.org' });
    expect([status, headers.location]).toEqual([303, '/en/news/reported-text/reported']);
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).not.toContain('missing');
    expect(await queue()).toMatchObject([
      {
        words: 'A word is missing.',
        contact: 'li@example.org',
        place: { words: 'Reported text' },
        slug: 'reported-text',
      },
    ]);
    expect((await workers[1].ask('/en/news/reported-text/reported')).body).toContain('Thank you');
  });

  it('from a page in Traditional characters is kept as the text is, and answered in them', async () => {
    const page = '/zh-hant/news/jiu-cuo-ce-shi/report';
    const { body } = await workers[0].ask(page);
    expect(body).toContain(`name="page" value="${page}"`);
    const refused = await send({ page, quote: '糾錯測試', words: '' });
    expect([refused.status, typedIn(refused.body, 'quote')]).toEqual([422, '糾錯測試']);
    expect(refused.body).toContain('請說明錯在哪裡。');
    const { headers } = await send({ page, quote: '糾錯測試', words: '試字有誤。' });
    expect(headers.location).toBe('/zh-hant/news/jiu-cuo-ce-shi/reported');
    expect(await queue()).toMatchObject([{ quote: '纠错测试', words: '試字有誤。', place: { words: '纠错测试' } }]);
  });

  it('of words between the quotation marks of a page in Traditional characters is found in its text', async () => {
    await published(ctx, place, { zh: '他说“发展”与‘规划’' });
    const [{ slug } = { slug: '' }] = await db().edition.findMany({ where: { title: '他说“发展”与‘规划’' } });
    const { body } = await workers[0].ask(`/zh-hant/news/${slug}`);
    expect(body).toContain('「發展」與『規劃』');
    await send({ page: `/zh-hant/news/${slug}/report`, quote: '「發展」與『規劃』' });
    expect(await queue()).toMatchObject([{ place: { words: '“发展”与‘规划’' } }]);
  });

  it.each([
    [form, 'Say what is wrong.', 'This is not an e-mail address, such as lu@example.org.'],
    ['/zh/news/jiu-cuo-ce-shi/report', '请说明错在哪里。', '这不是电子邮箱地址'],
  ])(
    'from %s that is refused comes back with words at its fields and all that was typed',
    async (page, empty, mail) => {
      const typed = {
        page,
        quote: 'She said: “<b>&amp;</b>” 周民',
        words: ' … ',
        contact: 'nobody"><script>alert(1)</script>',
      };
      const { status, headers, body } = await send(typed);
      expect(status).toBe(422);
      expect(headers['cache-control']).toBe('private, no-store');
      expect(typedIn(body, 'quote')).toBe('She said: “&lt;b&gt;&amp;amp;&lt;/b&gt;” 周民');
      expect(body).toContain('value="nobody&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
      expect(body.match(/<script\b/g)).toHaveLength(2);
      expect(body).toContain(`<p class="wrong" id="words-error">${empty}</p>`);
      expect(body).toMatch(new RegExp(`id="contact-error">${mail}`));
      expect(body).toMatch(/<textarea[^>]*aria-invalid="true" aria-describedby="words-error"/);
      expect(await queue()).toEqual([]);
      // Nobody else is shown any of it.
      expect((await workers[0].ask(page)).body).not.toContain('She said');
    },
  );

  it.each([
    ['ten thousand characters', '字'.repeat(10_000), 422],
    ['NUL and other controls', '\u0000\u0001\u001b', 422],
    ['half a character, as it cannot be sent', '\ufffd\ufffd', 422],
    ['markup', '<img src=x onerror=alert(1)>', 303],
    ['a formula', "=cmd|' /C calc'!A0", 303],
  ])('of %s is answered politely', async (_, words, status) => {
    const answer = await send({ words });
    expect(answer.status).toBe(status);
    for (const sign of ['<img', '\u0000']) expect(answer.body).not.toContain(sign);
    if (words.length === 10_000) expect(typedIn(answer.body, 'words')).toBe(words);
  });

  it.each([
    ['from elsewhere', {}, { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['with another origin', {}, { 'Sec-Fetch-Site': 'none', Origin: 'https://evil.example' }, 403],
    ['far too large', { words: 'x'.repeat(300_000) }, {}, 413],
    ['not a form', {}, { 'Content-Type': 'application/json' }, 415],
    ['about no text', { page: '/en' }, {}, 400],
    ['about another site', { page: 'https://evil.example/en/news/a' }, {}, 400],
    ['about NUL', { page: '/en/news/\u0000/report' }, {}, 400],
    ['about a text that never was', { page: '/en/news/never-there/report' }, {}, 404],
  ])('%s is kept nowhere', async (_, typed, headers, status) => {
    expect((await send(typed as Record<string, string>, headers as Record<string, string>)).status).toBe(status);
    expect(await queue()).toEqual([]);
  });

  it('can only be posted', async () => {
    const { status, headers } = await workers[0].ask('/api/reports');
    expect([status, headers.allow]).toEqual([405, 'POST']);
  });

  it.each(['en', 'zh-hant'])(
    'on a text that went off line meanwhile gives back all that was typed, %s',
    async (script) => {
      const locale = script === 'en' ? 'en' : 'zh';
      const title = script === 'en' ? 'Gone while typing' : '填写时下线';
      const { editions } = await published(ctx, place, { [locale]: title });
      const { editionId = '', version = 0 } = editions[locale] ?? {};
      const { slug } = await db().edition.findUniqueOrThrow({ where: { id: editionId } });
      const page = `/${script}/news/${slug}/report`;
      expect((await workers[0].ask(page)).status).toBe(200);
      await takeOffLine(ctx, { editionId, version });
      await expect.poll(async () => (await workers[0].ask(page)).status).toBe(410);
      // Whether it would have been taken or not.
      for (const words of ['Written at length.', '…']) {
        const { status, headers, body } = await send({ page, quote: 'A <quote>', words, contact: 'li@example.org' });
        expect(status).toBe(410);
        expect(headers['cache-control']).toBe('private, no-store');
        const said = script === 'en' ? 'This text was taken off line in the meantime' : '本文在您填寫期間已下線';
        expect(/role="alert">(.*?)<\/div>/.exec(body)?.[1]).toContain(said);
        expect([typedIn(body, 'quote'), typedIn(body, 'words')]).toEqual(['A &lt;quote&gt;', words]);
        expect(body).toMatch(/<input[^>]*id="contact"[^>]*value="li@example.org"/);
        // There is nowhere to send it to.
        expect(body).not.toContain('/api/reports');
      }
      expect(await queue()).toEqual([]);
    },
  );

  it.each(['en', 'zh', 'zh-hant'])('may be about a page of the site, %s', async (script) => {
    const page = `/${script}/pages/privacy`;
    const { body } = await workers[0].ask(page);
    expect(body).toContain(`<a class="link" href="${page}/report" rel="nofollow"`);
    const form = await workers[0].ask(`${page}/report`);
    expect([form.status, form.body.includes(`name="page" value="${page}/report"`)]).toEqual([200, true]);
    expect(form.body).toMatch(/<meta name="robots" content="noindex"/);
    const refused = await send({ page: `${page}/report`, words: '' });
    expect([refused.status, refused.body.includes(`value="${page}/report"`)]).toEqual([422, true]);
    const { status, headers } = await send({ page: `${page}/report`, words: `About ${script}` });
    expect([status, headers.location]).toEqual([303, `${page}/reported`]);
    expect((await workers[0].ask(`${page}/reported`)).body).toContain(`href="${page}"`);
    expect(await queue()).toMatchObject([{ article: { kind: 'page' }, slug: 'privacy', words: `About ${script}` }]);
    for (const elsewhere of [`/${script}/news/privacy/report`, `/${script}/pages/zhou-min-keynote-2020-cpas/report`])
      expect((await workers[0].ask(elsewhere)).status).toBe(404);
  });

  it('about a page that went off line meanwhile gives back all that was typed', async () => {
    const facts = pageFacts({ departmentId: place.department.id, position: 80 });
    const draft = await createArticle(ctx, { kind: 'page', facts, locale: 'en', text: text('Leaving page') });
    const { version } = await publishEdition(ctx, draft);
    await takeOffLine(ctx, { ...draft, version });
    const { status, body } = await send({ page: '/en/pages/leaving-page/report', words: 'Written at length.' });
    expect([status, typedIn(body, 'words')]).toEqual([410, 'Written at length.']);
  });

  it('of a machine, which fills in every field, is thanked and thrown away', async () => {
    expect((await send({ subject: 'Buy now' })).status).toBe(303);
    expect(await queue()).toEqual([]);
  });

  it('can be sent five times from one network, over both workers; the sixth comes back whole', async () => {
    const from = { 'X-Forwarded-For': '203.0.113.99' };
    for (let at = 0; at < 5; at += 1) expect((await send({ words: `Report ${at}` }, from, at % 2)).status).toBe(303);
    const { status, headers, body } = await send({ words: 'The sixth' }, from, 1);
    expect([status, headers['retry-after']]).toEqual([429, '600']);
    expect(body).toContain('You have sent several reports within a few minutes.');
    expect(typedIn(body, 'words')).toBe('The sixth');
    expect((await send({ words: 'Somebody else' })).status).toBe(303);
    expect(await queue()).toHaveLength(6);
  });
});

import { describe, expect, inject, it } from 'vitest';
import { Connection } from '../support/http';

const http = new Connection(inject('origin'));
const release = '/news/zhou-min-keynote-2020-cpas';
const ask = (locale: string, q: string, more = '') => http.ask(`/${locale}/search?q=${encodeURIComponent(q)}${more}`);

describe('a search', () => {
  it.each([
    ['zh', '周民', '周民'],
    ['zh', '会现代化'.slice(1), '现代化'],
    ['en', 'governing', 'governance'],
  ])('in %s for %s finds the release and marks %s', async (locale, q, word) => {
    const { status, body, headers } = await ask(locale, q);
    expect(status).toBe(200);
    expect(body).toContain(`href="/${locale}${release}"`);
    expect(body).toContain(`<mark>${word}</mark>`);
    const head = body.slice(0, body.indexOf('</head>'));
    expect(head).toMatch(/<meta name="robots" content="noindex, follow"/);
    expect(head).toContain(`<title>${locale === 'zh' ? '检索：' : 'Search: '}${q} | `);
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('lets browsers fetch what was found ahead, by the rules that every page sends', async () => {
    const { headers } = await ask('en', 'governing');
    expect(headers['speculation-rules']).toMatch(/^"\/assets\/prefetch-[0-9a-f]{8}\.speculationrules"$/);
    expect(headers['speculation-rules']).toBe((await http.ask('/en')).headers['speculation-rules']);
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('is a form without a script, in the row of channels and on the page of a lost reader', async () => {
    const { body } = await http.ask('/en/nowhere');
    expect(body).toMatch(/<search><form class="search" action="\/en\/search">/);
    expect(body).toMatch(/<input type="search"[^>]* maxLength="100"[^>]* name="q"/i);
    expect(body).toMatch(/<li class="find"><a href="\/en\/search"[^>]*>Search<\/a>/);
  });

  it('helps where nothing was asked or found, and offers the other language', async () => {
    expect((await http.ask('/en/search')).body).toContain('Words in quotation marks');
    const { status, body } = await ask('en', 'zzzz');
    expect(status).toBe(200);
    expect(body).toContain('No text with “zzzz” was found.');
    expect(body).toContain('href="/zh/search?q=zzzz&amp;set"');
  });

  it('can be filtered and turned by links, which keep the question', async () => {
    const { body } = await ask('zh', '稿件');
    expect(body).toMatch(/href="\/zh\/search\?q=%E7%A8%BF%E4%BB%B6&amp;channel=guides"/);
    const filtered = await ask('zh', '稿件', '&channel=guides');
    expect(filtered.body).toMatch(/aria-current="true">编辑指南/);
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "a & | ! <-> :* '",
    '\u0000\u0001',
    '👩‍👩‍👧',
    '字'.repeat(100),
    'a'.repeat(10_000),
  ])('for anything is answered with a page (%#)', async (q) => {
    const { status, body } = await ask('en', q);
    expect(status).toBe(200);
    expect(body).not.toMatch(/<img|<script>/);
    // The page's own two, and nothing of the question.
    expect(body.match(/<script\b/g)).toHaveLength(2);
  });

  it('in Traditional characters finds what is stored in Simplified ones, and answers in its own', async () => {
    const { status, body } = await ask('zh-hant', '數字政府');
    expect(status).toBe(200);
    expect(body).toContain('<html lang="zh-Hant"');
    expect(body).toContain('<mark>數字政府</mark>');
    expect(body).toMatch(/<input type="search"[^>]* value="數字政府"/);
    expect(body).toContain(`href="/zh-hant${release}"`);
    expect(body).toContain('<search><form class="search" action="/zh-hant/search">');
    expect((await http.ask('/zh-hant/search?q=%ff')).status).toBe(400);
  });

  it('says when it was cut', async () => {
    expect((await ask('en', `${'a'.repeat(101)}`)).body).toContain('The question was long.');
  });

  it('for what is not UTF-8 is refused', async () => {
    expect((await http.ask('/zh/search?q=%D6%DC')).status).toBe(400);
    expect((await http.ask('/zh/search', { method: 'POST', body: 'q=x' })).status).toBe(405);
  });

  it('a flood of them leaves readers their pages', async () => {
    const connections = Array.from({ length: 24 }, () => new Connection(inject('origin')));
    const statuses = new Set<number>();
    const flood = connections.map(async (connection, at) => {
      for (let n = 0; n < 8; n += 1) statuses.add((await connection.ask(`/en/search?q=flood-${at}-${n}`)).status);
      connection.close();
    });
    const since = performance.now();
    expect((await http.ask(`/en${release}`)).status).toBe(200);
    expect(performance.now() - since).toBeLessThan(1_000);
    await Promise.all(flood);
    expect([...statuses].every((status) => status === 200 || status === 503)).toBe(true);
  });
});

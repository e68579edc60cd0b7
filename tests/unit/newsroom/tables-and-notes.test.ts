import { describe, expect, it } from 'vitest';
import { withAbsoluteLinks } from '@/newsroom/body/absolute-links';
import { plainText, sameWords, withIds } from '@/newsroom/body/blocks';
import { notesAtEnd, renderNotes } from '@/newsroom/body/footnotes';
import { renderBody } from '@/newsroom/body/render';
import { type Body, bodyField, bodySchema } from '@/newsroom/body/schema';
import { parallelRows } from '@/newsroom/editions/parallel-rows';

const text = (words: string) => ({ type: 'text', text: words });
const note = (words: string, more: object = {}) => ({ type: 'footnote', attrs: { text: words }, ...more });
const p = (...content: (string | object)[]) => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
});
const empty = { type: 'paragraph' };
const td = (...content: object[]) => ({ type: 'tableCell', content });
const th = (...content: object[]) => ({ type: 'tableHeader', content });
const row = (...content: object[]) => ({ type: 'tableRow', content });
const table = (rows: object[], attrs: object = {}) => ({ type: 'table', attrs, content: rows });
const doc = (...content: object[]) => ({ type: 'doc', content });
const parse = (value: object): Body => bodySchema.parse(value);
const accepts = (value: object) => bodySchema.safeParse(value).success;
const cells = (count: number) => Array.from({ length: count }, () => td(empty));

describe('the closed schema of tables', () => {
  it.each([
    ['a table within a cell', table([row(td(table([row(td(empty))])))])],
    ['a list within a cell', table([row(td({ type: 'bulletList', content: [] }))])],
    ['a table within a quotation', { type: 'blockquote', content: [table([row(td(empty))])] }],
    ['merged cells', table([row({ ...td(empty), attrs: { colspan: 2, rowspan: 1 } })])],
    ['a width', table([row({ ...td(empty), attrs: { colwidth: [100] } })])],
    ['a style', table([row(td(empty))], { style: 'color: red' })],
    ['rows of unequal length', table([row(td(empty), td(empty)), row(td(empty))])],
    ['no rows', table([])],
    ['more than 200 rows', table(Array.from({ length: 201 }, () => row(td(empty))))],
    ['more than 20 columns', table([row(...cells(21))])],
    ['a caption in two lines', table([row(td(empty))], { caption: 'a\nb' })],
    ['a caption of half a pair of surrogates', table([row(td(empty))], { caption: '\ud83d' })],
  ])('refuses %s', (_, block) => {
    expect(accepts(doc(block))).toBe(false);
  });

  it('takes what TipTap writes, and keeps no widths', () => {
    const attrs = { colspan: 1, rowspan: 1, colwidth: null };
    const written = doc(table([row({ ...td(empty), attrs })], { id: 'a', caption: 'All' }));
    expect(parse(written)).toEqual(
      doc(table([row({ ...td(empty), attrs: { colspan: 1, rowspan: 1 } })], { id: 'a', caption: 'All' })),
    );
  });

  it('takes the largest table', () => {
    const whole = JSON.stringify(doc(table(Array.from({ length: 200 }, () => row(...cells(20))))));
    expect(bodyField.safeParse(whole).success).toBe(true);
  });
});

describe('the closed schema of footnotes', () => {
  it.each([
    ['within a heading', { type: 'heading', attrs: { level: 2 }, content: [note('a')] }],
    ['without words', p(note('  '))],
    ['within a footnote', p({ ...note('a'), content: [note('b')] })],
    ['longer than 1,000 characters', p(note('a'.repeat(1_001)))],
    ['with another attribute', p({ type: 'footnote', attrs: { text: 'a', onclick: 'x' } })],
    ['with a NUL', p(note('a\u0000'))],
  ])('refuses one %s', (_, block) => {
    expect(accepts(doc(block))).toBe(false);
  });

  it('takes one in a list, a quotation and a cell, and drops the marks laid over it', () => {
    const item = { type: 'listItem', content: [p('a', note('1'))] };
    const body = parse(
      doc(
        { type: 'bulletList', content: [item] },
        { type: 'blockquote', content: [p(note('2', { marks: [{ type: 'bold' }] }))] },
        table([row(td(p(note('3'))))]),
      ),
    );
    expect(renderNotes(body)).toEqual(['1', '2', '3']);
    expect(JSON.stringify(body)).not.toContain('bold');
  });
});

describe('HTML of a table', () => {
  it('has a frame that scrolls, a caption that names it, and headers with their scope', () => {
    const body = parse(
      doc(
        table(
          [
            row(th(p('Year')), th(p('Texts <new>'))),
            row(th(p('2019')), td(p('1,204'))),
            row(th(p('2020')), td(p('—'))),
          ],
          {
            caption: 'Texts & years',
          },
        ),
      ),
    );
    expect(renderBody(body)).toBe(
      '<div class="wide" role="region" aria-labelledby="table1" tabindex="0"><table>' +
        '<caption><span id="table1">Texts &amp; years</span></caption>' +
        '<thead><tr><th scope="col">Year</th><th scope="col" class="num">Texts &lt;new&gt;</th></tr></thead>' +
        '<tbody><tr><th scope="row">2019</th><td class="num">1,204</td></tr>' +
        '<tr><th scope="row">2020</th><td class="num">—</td></tr></tbody></table></div>',
    );
  });

  it('without a caption is named by its first row with words; has no header without words, and sets apart the paragraphs of a cell', () => {
    const body = parse(doc(table([row(th(empty), th(p('a'))), row(th(p('b')), td(p('c'), empty, p('d')))])));
    expect(renderBody(body)).toBe(
      '<div class="wide" role="region" aria-labelledby="table1" tabindex="0"><table>' +
        '<thead><tr id="table1"><td></td><th scope="col">a</th></tr></thead>' +
        '<tbody><tr><th scope="row">b</th><td><p>c</p><p>d</p></td></tr></tbody></table></div>',
    );
    const late = renderBody(parse(doc(table([row(td(empty)), row(td(p('a')))]), table([row(td(p('b')))]))));
    expect(late).toContain('<tr><td></td></tr><tr id="table1"><td>a</td></tr>');
    expect(late).toContain('aria-labelledby="table2" tabindex="0"><table><tbody><tr id="table2"><td>b</td></tr>');
    expect(renderBody(body, { page: 'https://www.example.org/en/news/a' })).toMatch(/^<table><thead><tr><td>/);
  });

  it('is nothing where the table says nothing', () => {
    const body = parse(doc(table([row(td(empty), td(empty))], { caption: 'Nothing' }), p('a')));
    expect(renderBody(body)).toBe('<p>a</p>');
  });
});

describe('HTML of footnotes', () => {
  const body = parse(
    doc(
      p('One', note('First, see https://a.example/?a=1&b=2.'), ', two'),
      table([row(td(p('x', note('<b>Second</b>'))))]),
      p('three', note('见 https://b.example/文')),
    ),
  );
  const mark = (n: number) => `<sup>\u2060<a href="#fn${n}" id="fnref${n}" role="doc-noteref">${n}</a></sup>`;

  it('numbers the marks as they are read, through tables too', () => {
    const html = renderBody(body);
    expect(html).toContain(`<p>One${mark(1)}, two</p>`);
    expect(html).toContain(`<td>x${mark(2)}</td>`);
    expect(html).toContain(`<p>three${mark(3)}</p>`);
  });

  it('escapes the notes, and lets addresses in them lead there', () => {
    expect(renderNotes(body)).toEqual([
      'First, see <a href="https://a.example/?a=1&amp;b=2">https://a.example/?a=1&amp;b=2</a>.',
      '&lt;b&gt;Second&lt;/b&gt;',
      '见 <a href="https://b.example/">https://b.example/</a>文',
    ]);
  });

  it('leads away readers to the page, and repeats no id beside other texts', () => {
    const page = 'https://www.example.org/en/news/a';
    const away = renderBody(withAbsoluteLinks(body, page), { page }) + notesAtEnd(body);
    expect(away).not.toContain(' id="');
    expect(away).toContain(`<sup>\u2060<a href="${page}#fn1" role="doc-noteref">1</a></sup>`);
    expect(away).toMatch(/<hr><ol><li>First, see .*<\/li><li>&lt;b&gt;Second&lt;\/b&gt;<\/li>/);
    expect(notesAtEnd(parse(doc(p('a'))))).toBe('');
  });

  it('tells both texts of a page apart', () => {
    const [first] = parallelRows({ en: body, zh: body });
    expect(first?.html.en).toContain('href="#en-fn1" id="en-fnref1"');
    expect(first?.html.zh).toContain('href="#zh-fn1" id="zh-fnref1"');
  });
});

it('a table stands beside a table, whatever the texts around it do', () => {
  const data = (...words: string[]) => table(words.map((word) => row(td(p(word)), td(p('1')))));
  const rows = parallelRows({
    en: parse(doc(p('A first paragraph of some length, in English.'), data('One', 'Two'), p('The last words of all.'))),
    zh: parse(
      doc(
        p('第一段，不长。'),
        p('只有中文才有的一段，说的是别的事情，而且不短。'),
        data('一', '二'),
        p('最后一句话。'),
      ),
    ),
  });
  const besides = rows.filter(({ html }) => html.en.includes('<table>') || html.zh.includes('<table>'));
  expect(besides).toHaveLength(1);
  expect(besides[0]?.html.zh).toMatch(
    /^<div class="wide" role="region" aria-labelledby="zh-table1" tabindex="0">.*<td>一<\/td>.*<\/div>$/,
  );
});

describe('the words of a text', () => {
  const body = parse(
    doc(
      p('国家信息', note('脚注里的词'), '中心'),
      table([row(th(p('年份')), th(empty)), row(td(p('2019')), td(p('甲'), p('乙')))], { caption: '表一' }),
    ),
  );

  it('run on across a mark; a row is a line, and notes follow the text', () => {
    expect(plainText(body)).toBe('国家信息中心\n表一\n年份\n2019 · 甲 乙\n脚注里的词');
  });

  it('have ids where something can be said of them, and are the same without', () => {
    let made = 0;
    const named = withIds(body, () => `n${++made}`);
    expect(parse(named)).toEqual(named);
    expect(JSON.stringify(named).match(/"id":"n\d+"/g)).toHaveLength(8);
    expect(sameWords(named, body)).toBe(true);
    const other = JSON.parse(JSON.stringify(body).replace('脚注里', '脚注中'));
    expect(sameWords(named, other)).toBe(false);
  });
});

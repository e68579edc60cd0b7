import { expect, it } from 'vitest';
import { bodySchema } from '@/newsroom/body/schema';
import { parallelRows } from '@/newsroom/editions/parallel-rows';
import { sampleNewsroom } from '../../../prisma/sample';

const words = (text: string) => ({ content: [{ type: 'text', text }] });
const p = (text: string) => ({ type: 'paragraph', ...words(text) });
const h2 = (text: string) => ({ type: 'heading', attrs: { level: 2 }, ...words(text) });
const body = (...content: object[]) => bodySchema.parse({ type: 'doc', content });

it('every bilingual text of the sample stands beside itself, block by block', () => {
  const both = sampleNewsroom.articles.filter(({ editions }) => editions.en && editions.zh);
  expect(both.length).toBeGreaterThan(5);
  for (const { editions } of both) {
    const [en, zh] = [bodySchema.parse(editions.en?.body), bodySchema.parse(editions.zh?.body)];
    expect(parallelRows({ en, zh })).toHaveLength(en.content.length);
  }
});

it('numbers what can be pointed at, and neither headings nor empty paragraphs', () => {
  const rows = parallelRows({
    en: body(p('One & all.'), { type: 'paragraph' }, h2('Then'), p('Two.')),
    zh: body(p('一。'), h2('然后'), p('二。'), p('只在中文里才有的一段话，比较长。')),
  });
  expect(rows).toEqual([
    { number: 1, html: { en: '<p>One &amp; all.</p>', zh: '<p>一。</p>' } },
    { number: null, html: { en: '<h2>Then</h2>', zh: '<h2>然后</h2>' } },
    { number: 2, html: { en: '<p>Two.</p>', zh: '<p>二。</p>' } },
    { number: 3, html: { en: '', zh: '<p>只在中文里才有的一段话，比较长。</p>' } },
  ]);
});

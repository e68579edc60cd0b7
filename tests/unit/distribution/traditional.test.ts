import { readFileSync } from 'node:fs';
import { ConverterFactory } from 'opencc-js/core';
import from from 'opencc-js/from/cn';
import to from 'opencc-js/to/tw';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Convert, openConverter, openSimplifier } from '@/distribution/pages/opencc';
import { rewrite, simplifiedPath, traditionalPage } from '@/distribution/pages/traditional';
import { inTraditional } from '@/i18n/scripts';
import { sampleNewsroom } from '../../../prisma/sample';

let convert: Convert;
beforeAll(async () => {
  convert = await openConverter();
});

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="zh-Hans"><head><title>国家信息中心</title>${head}</head><body>${body}</body></html>`;
const body = (html: string) => /<body>(.*)<\/body>/s.exec(rewrite(page(html), convert))?.[1];

describe('words in Traditional characters', () => {
  it.each([
    ['周民副主任出席中国行政管理学会2020年年会', '周民副主任出席中國行政管理學會2020年年會'],
    ['头发、发展；皇后、后台；干部、干净', '頭髮、發展；皇后、後臺；幹部、乾淨'],
    ['为了群众，里程碑', '為了群眾，里程碑'],
    ['软件、网络、数据、信息', '軟件、網絡、數據、信息'],
    ['“学习‘十四五’规划”', '「學習『十四五』規劃」'],
    ['People’s ‘own’ CPAS 2020 – 𠮷', 'People’s ‘own’ CPAS 2020 – 𠮷'],
  ])('%s', (simplified, traditional) => {
    expect(convert(simplified)).toBe(traditional);
  });

  it('are those OpenCC itself writes, for every word of the site and of its sample', () => {
    const words = readFileSync('messages/zh.json', 'utf8') + JSON.stringify(sampleNewsroom);
    const plain = words.replace(/[“”‘’]/g, '');
    expect(convert(plain)).toBe(ConverterFactory(from, to)(plain));
  });
});

it('quotation marks come back as texts have them', async () => {
  const back = await openSimplifier();
  for (const words of ['“学习‘十四五’规划”', 'People’s ‘own’ CPAS', '他说：“头发和发展。”'])
    expect(back(convert(words))).toBe(words);
});

describe('a page in Traditional characters', () => {
  it('says so, in its language, its title and its words', () => {
    expect(rewrite(page('<p>后台<em>与</em>皇后</p>'), convert)).toBe(
      '<!DOCTYPE html><html lang="zh-Hant"><head><title>國家信息中心</title></head><body><p>後臺<em>與</em>皇后</p></body></html>',
    );
  });

  it('keeps to itself: links to Chinese pages lead to Traditional ones, all others where they led', () => {
    expect(
      body(
        '<a href="/zh">首</a><a href="/zh/news/a?x=/zh">文</a><form action="/zh/channels/a"></form><button data-save="/zh/news/a" data-lang="zh-Hans" data-title="发展"></button>',
      ),
    ).toBe(
      '<a href="/zh-hant">首</a><a href="/zh-hant/news/a?x=/zh">文</a><form action="/zh-hant/channels/a"></form><button data-save="/zh-hant/news/a" data-lang="zh-Hant" data-title="發展"></button>',
    );
    const elsewhere =
      '<a href="/en/news/a">x</a><a href="/zhang">x</a><a href="/admin">x</a><a href="https://a.example/zh/news/发展">x</a><a href="/zh/news.xml">x</a><a href="#发展">x</a><a href="/zh/channels/a/feed.rss">x</a>';
    expect(body(elsewhere)).toBe(elsewhere);
  });

  it('knows files by the end of their path, and not by what is asked for', () => {
    expect(inTraditional('/zh/search?q=2.5')).toBe('/zh-hant/search?q=2.5');
    expect(inTraditional('/zh/search?q=feed.rss&page=2')).toBe('/zh-hant/search?q=feed.rss&page=2');
    expect(inTraditional('/zh/news/a#1.5')).toBe('/zh-hant/news/a#1.5');
    expect(inTraditional('/zh/channels/a/feed.json?x=1')).toBe('/zh/channels/a/feed.json?x=1');
  });

  it('says in it whatever its scripts will say, and copies what is to be copied', () => {
    expect(body('<p data-here="（本机）" data-a-new-one="个" data-copy="发展" data-mark="fa"></p>')).toBe(
      '<p data-here="（本機）" data-a-new-one="個" data-copy="发展" data-mark="fa"></p>',
    );
  });

  it('leaves canonical and alternate links, scripts and machine-readable data alone', () => {
    const head =
      '<link rel="canonical" href="http://a.example/zh/news/a"/><link rel="alternate" hrefLang="zh-Hans" href="/zh"/><meta property="og:locale" content="zh_CN"/><script type="application/ld+json">{"headline":"发展"}</script>';
    expect(rewrite(page('', head), convert)).toContain(head);
    expect(rewrite(page('', '<meta name="description" content="发展"/>'), convert)).toContain('content="發展"');
  });

  it('leaves what is in another language, the choice of script and names not to be translated as they are', () => {
    const kept =
      '<div lang="en"><p title="发展">about 发展</p></div><a href="/zh/news/a" lang="zh-Hans" hrefLang="zh-Hans">简体</a><b lang="zh-Hans" translate="no">发展</b>';
    expect(body(kept)).toBe(kept);
    expect(body('<div lang="en"><b lang="zh-Hans">发展</b> 发</div>发')).toBe(
      '<div lang="en"><b lang="zh-Hant">發展</b> 发</div>發',
    );
  });

  it('keeps entities and the tags of void elements', () => {
    const text =
      '<p>a &lt; b &amp;amp; &quot;发&quot;<br/>后台<wbr/>&#x27;<img alt="发 &quot;展&quot;" src="/发.png"/></p>';
    expect(body(text)).toBe(
      '<p>a &lt; b &amp;amp; &quot;發&quot;<br/>後臺<wbr/>&#x27;<img alt="發 &quot;展&quot;" src="/发.png"/></p>',
    );
  });

  it('gives a question back in the characters it was typed in', async () => {
    expect(await simplifiedPath(`/zh-hant/search?q=${encodeURIComponent('頭髮 發展')}&page=2`)).toBe(
      `/zh/search?q=${encodeURIComponent('头发 发展')}&page=2`,
    );
    expect(await simplifiedPath('/zh-hant/news/a')).toBe('/zh/news/a');
    expect(await simplifiedPath('/en/search?q=x')).toBeNull();
    expect(body('<input type="search" value="头发"/>')).toBe('<input type="search" value="頭髮"/>');
  });

  it('keeps what a field holds and says what a button says', () => {
    expect(body('<input type="text" value="发展" placeholder="检索"/><input type="submit" value="检索"/>')).toBe(
      '<input type="text" value="发展" placeholder="檢索"/><input type="submit" value="檢索"/>',
    );
  });

  it('is made once the dictionary is there in a few milliseconds', async () => {
    const long = page(`<p>${'周民在演讲中认为，新一轮科技革命和加速推进的产业变革。'.repeat(200)}</p>`);
    await traditionalPage(long);
    const start = performance.now();
    await traditionalPage(long);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

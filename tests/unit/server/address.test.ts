import { describe, expect, it } from 'vitest';
import { parseAddress } from '@/server/address';

const page = (key: string, locale: 'en' | 'zh', remember = false) => ({ kind: 'page', key, locale, remember });

describe('an address of a page', () => {
  it.each([
    ['/en', page('/en', 'en')],
    ['/zh?utm_source=wechat&from=timeline', page('/zh', 'zh')],
    ['/en/news/zhou-min', page('/en/news/zhou-min', 'en')],
    ['/en/news/%7ahou-min', page('/en/news/zhou-min', 'en')],
    ['/zh/news/%E5%85%AC%E5%91%8A', page('/zh/news/%E5%85%AC%E5%91%8A', 'zh')],
    ['/zh/news/公告', page('/zh/news/%E5%85%AC%E5%91%8A', 'zh')],
    ['/en/news/caf%65%CC%81', page('/en/news/caf%C3%A9', 'en')],
    ['/en/channels/news?page=2&x=1', page('/en/channels/news?page=2', 'en')],
    ['/en/channels/news?x=1&page=1', page('/en/channels/news', 'en')],
    ['/en/news/a?page=2', page('/en/news/a', 'en')],
    ['/zh/news/a?set', page('/zh/news/a', 'zh', true)],
    ['/en/feed.rss?x', page('/en/feed.rss', 'en')],
    ['/zh/channels/%e5%85%ac/feed.json', page('/zh/channels/%E5%85%AC/feed.json', 'zh')],
    ['/%72obots.txt', page('/robots.txt', 'zh')],
    ['/sitemaps/2.xml', page('/sitemaps/2.xml', 'zh')],
    ['/en/news/a/parallel?x', page('/en/news/a/parallel', 'en')],
    ['/zh/news/a/report?quote=x', page('/zh/news/a/report', 'zh')],
    ['/en/news/a/reported', page('/en/news/a/reported', 'en')],
    ['/zh/news/%E5%85%AC/parallel?set', page('/zh/news/%E5%85%AC/parallel', 'zh', true)],
    ['/en/departments/newsroom?page=3&set', page('/en/departments/newsroom?page=3', 'en', true)],
    ['/en/archive?page=2', page('/en/archive', 'en')],
    ['/zh/archive/2020?page=2', page('/zh/archive/2020', 'zh')],
    ['/zh/archive/2020/01?x&page=2', page('/zh/archive/2020/01?page=2', 'zh')],
    ['/en/archive/1900/12?page=1', page('/en/archive/1900/12', 'en')],
    ['/en/archive/2200', page('/en/archive/2200', 'en')],
    ['/en/pages/privacy?page=2', page('/en/pages/privacy', 'en')],
    ['/zh/pages/privacy/parallel', page('/zh/pages/privacy/parallel', 'zh')],
    ['/en/pages/privacy/report?x', page('/en/pages/privacy/report', 'en')],
    ['/en/pages/privacy/reported', page('/en/pages/privacy/reported', 'en')],
    ['/zh/tags/%e6%a0%87?page=2&set', page('/zh/tags/%E6%A0%87?page=2', 'zh', true)],
    ['/en/topics?page=2', page('/en/topics', 'en')],
    ['/en/topics/one?x', page('/en/topics/one', 'en')],
    ['/zh/site-map?set', page('/zh/site-map', 'zh', true)],
    ['http://evil.example/en?x', page('/en', 'en')],
  ])('%s has one canonical form', (target, address) => {
    expect(parseAddress(target)).toEqual(address);
  });
});

describe('an address that leads nowhere', () => {
  it.each([
    '/en/%2e%2e/admin',
    '/en/../admin',
    '/en/news/a%2fb',
    '/en/news/a%5Cb',
    '/en/news/%00',
    '/en//news/a',
    '//evil.example/en',
    '/en/news',
    '/en/news/a/b',
    '/en/news/a/parallel/b',
    '/en/news/a/report/b',
    '/en/channels/news/report',
    '/en/news/a/x',
    '/en/channels/news/parallel',
    '/en/status/404',
    '/en/departments',
    '/en/departments/newsroom/parallel',
    '/en/pages',
    '/en/tags',
    '/en/tags/a/parallel',
    '/en/topics/a/b',
    '/en/archive/1899',
    '/en/archive/2201',
    '/en/archive/20',
    '/en/archive/02020',
    '/en/archive/2020a',
    '/en/archive/٢٠٢٠',
    '/en/archive/2020/1',
    '/en/archive/2020/00',
    '/en/archive/2020/13',
    '/en/archive/2020/011',
    '/en/archive/2020/01/02',
    '/en/archive/2020/01?page=0',
    '/en/archive/2020%2f01',
    '/en/site-map/2020',
    '/en/news/feed.rss/x',
    '/en/feed.xml',
    '/sitemaps/0.xml',
    '/robots.txt/',
    '/en/preview/x',
    '/en/constructor/x',
    '/en/channels/news?page=0',
    '/en/channels/news?page=1e3',
    '/en/channels/news?page=-1',
    '/en/news/a.rsc',
    '/en.rsc',
    '/preview/',
    '/preview/xx.1',
    '/preview/en.1/more',
    `/en/news/${'a'.repeat(301)}`,
    '/admin//articles',
    '/admin/%2e%2e/en',
    '/admin/articles.rsc',
  ])('%s is not found', (target) => {
    expect(['unknown', 'file']).toContain(parseAddress(target).kind);
  });

  it.each(['/en/news/%ff', '/%', '/en/%E5%85', 'en', '', '*', '/admin/%ff'])('%s is malformed', (target) => {
    expect(parseAddress(target)).toEqual({ kind: 'malformed' });
  });

  it('a slash at the end is taken off', () => {
    expect(parseAddress('/en/')).toEqual({ kind: 'elsewhere', to: '/en' });
    expect(parseAddress('/zh/news/%E5%85%AC/')).toEqual({ kind: 'elsewhere', to: '/zh/news/%E5%85%AC' });
  });
});

describe('an address in Traditional characters', () => {
  it.each([
    ['/zh-hant', '/zh-hant'],
    ['/zh-hant/news/%E5%85%AC/parallel?x', '/zh-hant/news/%E5%85%AC/parallel'],
    ['/zh-hant/channels/a?page=2', '/zh-hant/channels/a?page=2'],
    ['/zh-hant/news/a.b', '/zh-hant/news/a.b'],
    ['/zh-hant/archive', '/zh-hant/archive'],
    ['/zh-hant/archive/2020/11?page=2', '/zh-hant/archive/2020/11?page=2'],
    ['/zh-hant/archive/2020/1', '/zh-hant/status/404'],
    ['/zh-hant/site-map', '/zh-hant/site-map'],
    ['/zh-hant/nowhere', '/zh-hant/status/404'],
    ['/zh-hant/channels/a?page=0', '/zh-hant/status/404'],
  ])('%s is a page of its own', (target, key) => {
    expect(parseAddress(target)).toEqual(page(key, 'zh'));
  });

  it('is written as others are', () => {
    expect(parseAddress('/zh-hant/')).toEqual({ kind: 'elsewhere', to: '/zh-hant' });
    expect(parseAddress('/zh-hant/../admin')).toEqual({ kind: 'unknown', locale: null });
    expect(parseAddress('/zh-Hant')).toEqual({ kind: 'file', path: '/zh-Hant' });
  });
});

it('the desk and the API get a path of ours and their own query', () => {
  expect(parseAddress('/admin')).toEqual({ kind: 'desk', path: '/admin', query: '' });
  expect(parseAddress('/%61dmin/articles/1?page=2&_rsc=x')).toEqual({
    kind: 'desk',
    path: '/admin/articles/1',
    query: 'page=2&_rsc=x',
  });
  expect(parseAddress('/api/x')).toEqual({ kind: 'desk', path: '/api/x', query: '' });
  expect(parseAddress('/api').kind).toBe('file');
});

it('a preview names its language in its token', () => {
  expect(parseAddress('/preview/zh.abc.1.sig')).toEqual({ kind: 'preview', token: 'zh.abc.1.sig', locale: 'zh' });
});

describe('an address of a search', () => {
  const key = (target: string) => {
    const address = parseAddress(target);
    return address.kind === 'search' ? address.key : address.kind;
  };

  it.each([
    ['/en/search', '/en/search'],
    ['/zh/search?q=', '/zh/search'],
    ['/zh/search?q=周民', '/zh/search?q=%E5%91%A8%E6%B0%91'],
    [
      '/zh/search?utm=1&page=2&q=%e5%91%a8+%20x&year=2020&channel=news',
      '/zh/search?q=%E5%91%A8%20x&channel=news&year=2020&page=2',
    ],
    ['/en/search?q=a%00b%0A%09c', '/en/search?q=a%20b%20c'],
    ['/en/search?q=a%26channel=x', '/en/search?q=a%26channel%3Dx'],
    ['/en/search?q=x&year=20x0&page=0&channel=../admin', '/en/search?q=x'],
    ['/en/search?q=%ff', 'malformed'],
    ['/en/search?q=%ed%a0%80', 'malformed'],
    ['/en/search/x', 'unknown'],
    ['/en/search/', 'elsewhere'],
  ])('%s has one canonical form', (target, canonical) => {
    expect(key(target)).toBe(canonical);
  });

  it('is cut between two characters', () => {
    expect(key(`/en/search?q=${'a'.repeat(10_000)}`)).toBe(`/en/search?q=${'a'.repeat(200)}`);
    expect(key(`/en/search?q=a${encodeURIComponent('𠮷'.repeat(200))}`)).toBe(
      `/en/search?q=a${encodeURIComponent('𠮷'.repeat(99))}`,
    );
  });

  it('keeps the wish to change the language', () => {
    expect(parseAddress('/zh/search?q=x&set')).toEqual({
      kind: 'search',
      key: '/zh/search?q=x',
      locale: 'zh',
      remember: true,
    });
  });
});

it('a picture is named by its hash, its width and its form, below a preview as well', () => {
  const hash = '0123456789abcdef0123456789abcdef';
  const file = { hash, width: 400, form: 'webp' };
  expect(parseAddress(`/media/${hash}/400.webp?v=1`)).toEqual({ kind: 'picture', file, token: null, locale: null });
  const token = 'zh.abc.1.sig';
  expect(parseAddress(`/preview/${token}/${hash}/400.webp`)).toEqual({ kind: 'picture', file, token, locale: 'zh' });
  for (const wrong of ['/media', `/media/${hash}`, `/media/${hash}/400.svg`, `/media/${hash.toUpperCase()}/400.webp`])
    expect(parseAddress(wrong)).toEqual({ kind: 'unknown', locale: null });
});

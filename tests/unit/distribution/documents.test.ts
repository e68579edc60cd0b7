import { describe, expect, it } from 'vitest';
import { drawIcon } from '@/distribution/browsers/draw-icon';
import { shortNameOf } from '@/distribution/browsers/names';
import { withDocuments } from '@/distribution/documents';
import { rssDate } from '@/distribution/feeds/rss';
import { documentPaths, parseDocument } from '@/i18n/documents';
import { newNotes } from '@/platform/tags';

const parse = (path: string) => parseDocument(path.slice(1).split('/').map(decodeURIComponent));

describe('addresses of documents', () => {
  it.each([
    [documentPaths.feed('en', 'rss'), { kind: 'feed', locale: 'en', format: 'rss', channel: null }],
    [documentPaths.feed('zh', 'json', '公告'), { kind: 'feed', locale: 'zh', format: 'json', channel: '公告' }],
    [documentPaths.openSearch('zh'), { kind: 'openSearch', locale: 'zh' }],
    [documentPaths.sitemapIndex, { kind: 'sitemapIndex' }],
    [documentPaths.sitemap(12), { kind: 'sitemap', number: 12 }],
    [documentPaths.newsSitemap, { kind: 'newsSitemap' }],
    [documentPaths.robots, { kind: 'robots' }],
    [documentPaths.manifest, { kind: 'manifest' }],
    [documentPaths.security, { kind: 'security' }],
    [documentPaths.icon('favicon.ico'), { kind: 'icon', name: 'favicon.ico' }],
  ])('%s is read as it was written', (path, address) => {
    expect(parse(path)).toEqual(address);
  });

  it.each([
    '/feed.rss',
    '/fr/feed.rss',
    '/en/feed.xml',
    '/en/news/feed.rss',
    '/en/channels/a/b/feed.rss',
    '/en/channels/feed.rss',
    '/sitemaps/0.xml',
    '/sitemaps/01.xml',
    '/sitemaps/1e3.xml',
    '/en/robots.txt',
    '/en/favicon.ico',
    '/icon-96.png',
    '/',
  ])('%s is none', (path) => {
    expect(parse(path)).toBeNull();
  });
});

it('what is no document is left to the framework', async () => {
  const notes = newNotes();
  const render = withDocuments(async (path) => `page ${path}`, drawIcon);
  expect(await render('/en/news/%E5%85%AC', notes)).toBe('page /en/news/%E5%85%AC');
  expect(notes.type).toBeUndefined();
});

it('dates in RSS are those of RFC 822 with four digits for the year', () => {
  expect(rssDate('2020-11-05T01:02:03.456Z')).toBe('Thu, 05 Nov 2020 01:02:03 GMT');
});

it.each([
  ['State Information Center', undefined, 'State'],
  ['State Information Center', 'SIC', 'SIC'],
  ['Newsroom', undefined, 'Newsroom'],
  ['国家信息中心公共技术服务部新闻发布网站', undefined, '国家信息中心公共技术服务部新闻发'],
])('the short name of %s (set: %s) is %s', (name, set, short) => {
  expect(shortNameOf(name, set, 16)).toBe(short);
});

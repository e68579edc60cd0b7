import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientAddress, proxiesIn } from '@/server/client';
import { isMachine } from '@/server/machines';

const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

describe('the address of a client', () => {
  it.each([
    ['that of the connection', from('203.0.113.7'), '203.0.113.7'],
    ['in IPv4 where IPv6 only carries it', from('::ffff:203.0.113.7'), '203.0.113.7'],
    ['the network of an IPv6 one', from('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2'],
    ['also of a short one', from('2001:db8::1'), '2001:db8:0:0'],
    [
      'what a proxy on this machine says',
      from('127.0.0.1', { 'x-forwarded-for': '10.9.9.9, 203.0.113.7' }),
      '203.0.113.7',
    ],
    ['not what a stranger says', from('203.0.113.7', { 'x-forwarded-for': '198.51.100.1' }), '203.0.113.7'],
    ['not nonsense', from('127.0.0.1', { 'x-forwarded-for': 'unknown' }), '127.0.0.1'],
    ['in IPv4 where a proxy says it in IPv6', from('::1', { 'x-forwarded-for': '::ffff:203.0.113.7' }), '203.0.113.7'],
  ])('is %s', (_, request, address) => {
    expect(clientAddress(request)).toBe(address);
  });
});

describe('behind proxies that are trusted', () => {
  const chain = proxiesIn('10.0.0.0/8, 2001:db8:ffff::/48, 127.0.0.1');
  it.each([
    ['one', from('10.0.0.1', { 'x-forwarded-for': '203.0.113.7' }), '203.0.113.7'],
    ['several', from('10.0.0.1', { 'x-forwarded-for': '203.0.113.7, 10.2.3.4, 2001:db8:ffff::5' }), '203.0.113.7'],
    [
      'and what a client made up before',
      from('10.0.0.1', { 'x-forwarded-for': '1.1.1.1, 203.0.113.7' }),
      '203.0.113.7',
    ],
    ['that say nothing', from('10.0.0.1'), '10.0.0.1'],
    ['that name only each other', from('10.0.0.1', { 'x-forwarded-for': '10.2.3.4' }), '10.2.3.4'],
    ['and not by a stranger', from('192.0.2.1', { 'x-forwarded-for': '203.0.113.7' }), '192.0.2.1'],
  ])('%s: it is found', (_, request, address) => {
    expect(clientAddress(request, chain)).toBe(address);
  });
});

describe('machines', () => {
  it.each([
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)',
    'Mozilla/5.0 (Linux; Android 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; Bytespider; spider-feedback@bytedance.com)',
    'Mozilla/5.0 (compatible; bingbot/2.0)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2)',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/141.0 Safari/537.36',
    'Mozilla/5.0 (Macintosh) AppleWebKit/537.36 Chrome/141 Safari/537.36 Chrome-Lighthouse',
    'facebookexternalhit/1.1',
    'curl/8.5.0',
    'python-requests/2.32',
    '',
  ])('%s is one', (userAgent) => {
    expect(isMachine(userAgent)).toBe(true);
  });

  it.each([
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.53(0x18003531) NetType/WIFI Language/zh_CN',
    'Mozilla/5.0 (Linux; Android 13; CUBOT P80) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120 Mobile Safari/537.36',
    'Mozilla/5.0 (Linux; Android 12; HarmonyOS) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114 Mobile Safari/537.36 HuaweiBrowser/15.0 baiduboxapp/13.3',
    'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  ])('%s is none', (userAgent) => {
    expect(isMachine(userAgent)).toBe(false);
  });
});

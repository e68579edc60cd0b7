import { describe, expect, it } from 'vitest';
import { failureOf } from '@/distribution/wechat/errors';
import { ownAddress, signature } from '@/distribution/wechat/sign';

it('a page is signed as in the example of WeChat’s documentation', () => {
  const signed = signature({
    ticket: 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg',
    nonce: 'Wm3WZYTPz0wzccnW',
    timestamp: 1414587457,
    url: 'http://mp.weixin.qq.com?params=value',
  });
  expect(signed).toBe('0f9de62fce790f9a083d5c99e95740ceb90c27ed');
});

describe('an address to sign', () => {
  const origin = 'https://news.example.org';
  it.each([
    [`${origin}/zh/news/a`, `${origin}/zh/news/a`],
    [`${origin}/zh/news/a?from=timeline&isappinstalled=0#p3`, `${origin}/zh/news/a?from=timeline&isappinstalled=0`],
    [`${origin}/zh/news/%E5%85%AC`, `${origin}/zh/news/%E5%85%AC`],
  ])('%s is one of ours', (asked, url) => expect(ownAddress(asked, origin)).toBe(url));

  it.each([
    'https://evil.example/zh',
    'https://news.example.org.evil.example/',
    'https://news.example.org@evil.example/',
    'https://a@news.example.org/zh',
    'http://news.example.org/zh',
    'https://news.example.org:444/zh',
    '//news.example.org/zh',
    '/zh',
    '',
    `${origin}/zh\n&x`,
    `${origin}/${'a'.repeat(3_000)}`,
  ])('%s is none', (asked) => expect(ownAddress(asked, origin)).toBeNull());
});

it('an address to put on the list is named in its plain form', () => {
  const words = 'invalid ip ::ffff:101.45.43.1 ipv6 ::ffff:101.45.43.1, not in whitelist rid: 5fa26c60';
  expect(failureOf(40164, words, 'token').detail).toBe('101.45.43.1');
  expect(failureOf(40164, 'invalid ip 2001:db8::7, not in whitelist', 'token').detail).toBe('2001:db8::7');
  expect(failureOf(40164, 'something new', 'token').detail).toBe('something new');
});

it('a code nobody knows is passed on as it is', () => {
  expect(failureOf(99999, 'no idea', 'ticket')).toMatchObject({ failure: 'refused', code: 99999, detail: 'no idea' });
});

import { expect, it } from 'vitest';
import { usualContacts } from '@/newsroom/settings/contacts-schema';
import { shareAddress } from '@/site/toolbar/services';

it('Chinese services come first for readers of Chinese, and all are there for everyone', () => {
  const { en, zh } = usualContacts.share;
  expect(zh.slice(0, 3)).toEqual(['weibo', 'qq', 'qzone']);
  expect(en[0]).toBe('x');
  expect([...en].sort()).toEqual([...zh].sort());
});

it('an address is passed on whole, whatever is in it', () => {
  const url = 'https://news.example/zh/news/长名?a=1&b=2';
  const shared = new URL(shareAddress('weibo', url, '标题 & “引号”'));
  expect(shared.origin).toBe('https://service.weibo.com');
  expect(Object.fromEntries(shared.searchParams)).toEqual({ url, title: '标题 & “引号”' });
  expect([...new URL(shareAddress('facebook', url, 'x')).searchParams]).toEqual([['u', url]]);
});

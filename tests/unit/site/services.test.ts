import { expect, it } from 'vitest';
import { type ShareService, shareServices, usualContacts } from '@/newsroom/settings/contacts-schema';
import { shareAddress } from '@/site/toolbar/services';

it('Chinese services come first for readers of Chinese, and all are there for everyone', () => {
  const { en, zh } = usualContacts.share;
  expect(zh.slice(0, 3)).toEqual(['weibo', 'qq', 'qzone']);
  expect(en[0]).toBe('x');
  expect([...en].sort()).toEqual([...zh].sort());
});

const url = 'https://news.example/zh/news/长名?a=1&b=2#p3';
const title = '标题 & “引号” #话题 100% a+b';

/** As each of them documents its parameters; those without a title read the page's own. */
const documented: Record<ShareService, [string, Record<string, string>]> = {
  weibo: ['https://service.weibo.com/share/share.php', { url, title }],
  qq: ['https://connect.qq.com/widget/shareqq/index.html', { url, title }],
  qzone: ['https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey', { url, title }],
  x: ['https://x.com/intent/post', { url, text: title }],
  facebook: ['https://www.facebook.com/sharer/sharer.php', { u: url }],
  linkedin: ['https://www.linkedin.com/sharing/share-offsite/', { url }],
};

it.each(shareServices)('%s is given address and title under its own names, whole, whatever is in them', (service) => {
  const shared = new URL(shareAddress(service, url, title));
  const [address, parameters] = documented[service];
  expect(shared.origin + shared.pathname).toBe(address);
  expect(Object.fromEntries(shared.searchParams)).toEqual(parameters);
  expect(shared.hash).toBe('');
});

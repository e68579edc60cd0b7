import type { ShareService } from '@/newsroom/settings/contacts-schema';

/**
 * Where other sites take an address to pass on, as each of them documents it. These are plain links: nothing of theirs
 * runs here, and they hear of a reader only when the reader goes there.
 */
const services = {
  weibo: ['https://service.weibo.com/share/share.php', 'url', 'title'],
  qq: ['https://connect.qq.com/widget/shareqq/index.html', 'url', 'title'],
  qzone: ['https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey', 'url', 'title'],
  x: ['https://x.com/intent/post', 'url', 'text'],
  facebook: ['https://www.facebook.com/sharer/sharer.php', 'u', undefined],
  linkedin: ['https://www.linkedin.com/sharing/share-offsite/', 'url', undefined],
} as const satisfies Record<ShareService, readonly [string, string, string | undefined]>;

export function shareAddress(service: ShareService, url: string, title: string): string {
  const [address, urlKey, titleKey] = services[service];
  const query = new URLSearchParams({ [urlKey]: url, ...(titleKey && { [titleKey]: title }) });
  return `${address}?${query}`;
}

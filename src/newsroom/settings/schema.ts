import { z } from 'zod';

const words = z.object({ en: z.string().min(1), zh: z.string().min(1) });

/** The site's settings, one row under the key `site`. */
export const siteSettings = z.object({
  name: words,
  seal: z.string().min(1).max(2),
  staffMailUrl: z.url({ protocol: /^(https?|mailto)$/ }),
  wechat: z.object({ name: z.string().min(1), qrText: z.string().min(1).max(500) }),
  organiser: words,
  operator: words,
});

export type SiteSettings = z.infer<typeof siteSettings>;

/** What stands until an administrator has said otherwise. */
export const defaultSettings: SiteSettings = {
  name: { en: 'Tongwen Newsroom', zh: '同文新闻网' },
  seal: '文',
  staffMailUrl: 'mailto:newsroom@localhost.example',
  wechat: { name: '同文', qrText: 'https://weixin.qq.com/' },
  organiser: { en: 'Tongwen', zh: '同文' },
  operator: { en: 'Newsroom', zh: '编辑部' },
};

import { z } from 'zod';

const words = z.object({ en: z.string().min(1), zh: z.string().min(1) });
/** OpenSearch 1.1 allows a short name 16 characters. */
const shortWords = z.object({ en: z.string().min(1).max(16), zh: z.string().min(1).max(16) });

/** The site's settings, one row under the key `site`. */
export const siteSettings = z.object({
  name: words,
  seal: z.string().min(1).max(2),
  staffMailUrl: z.url({ protocol: /^(https?|mailto)$/ }),
  wechat: z.object({ name: z.string().min(1), qrText: z.string().min(1).max(500) }),
  organiser: words,
  operator: words,
  /** Where the full name is too long: on a phone's home screen, in a browser's list of search engines. */
  shortName: shortWords.optional(),
  /** 网站标识码, issued to the sites of Chinese institutions. */
  siteIdCode: z
    .string()
    .regex(/^[0-9a-z]{10}$/i)
    .optional(),
  /** What the site is about, for machines that still ask. */
  keywords: z.object({ en: z.array(z.string().min(1)).max(20), zh: z.array(z.string().min(1)).max(20) }).optional(),
  /** Where to report a vulnerability (RFC 9116); without it there is no security.txt. */
  securityContact: z.url({ protocol: /^(https|mailto|tel)$/ }).optional(),
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

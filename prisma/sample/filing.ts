import type { SampleTag, SampleTopic } from './types';

/** The words the sample articles share; articles by the slug they were first given in either language. */
export const tags: SampleTag[] = [
  { nameEn: 'Digital government', nameZh: '数字政府', articles: ['zhou-min-keynote-2020-cpas'] },
  {
    nameEn: 'Translation',
    nameZh: '翻译',
    articles: [
      'translating-side-by-side',
      'names-posts-and-institutions',
      'dates-and-numbers',
      'this-site-opens-in-two-languages',
    ],
  },
  {
    nameEn: 'House style',
    nameZh: '体例规范',
    articles: ['dates-and-numbers', 'names-posts-and-institutions', 'zhongwen-biaodian', 'a-summary-that-stands-alone'],
  },
  {
    nameEn: 'Publishing',
    nameZh: '稿件发布',
    articles: [
      'how-to-publish-a-release',
      'a-summary-that-stands-alone',
      'addresses-that-last',
      'keeping-columns-fresh',
    ],
  },
  { nameEn: 'WeChat', nameZh: '微信', articles: ['sharing-to-wechat'] },
  {
    nameEn: 'Using this site',
    nameZh: '网站使用',
    articles: [
      'save-and-set-as-home',
      'reading-without-scripts',
      'sharing-to-wechat',
      'this-site-opens-in-two-languages',
    ],
  },
];

export const topics: SampleTopic[] = [
  {
    slug: 'one-text-two-languages',
    titleEn: 'One text, two languages',
    titleZh: '同一篇文字，两种语言',
    introEn:
      'Every release on this site can live in Chinese and in English. Neither is the shadow of the other: each is written for its own readers, approved by itself and corrected by itself.\n\nThese texts say how that is done, from the first draft to the names of people and institutions. They are meant for editors, and for readers who wonder.',
    introZh:
      '本网站的稿件可以同时有中文和英文。两种文字互不依附，各为自己的读者而写，分别审定，分别更正。\n\n这里选编的几篇说明具体做法，从起草译文到人名、机构名的写法，供编辑查阅，也供读者了解。',
    cover: 'bridge',
    articles: [
      'this-site-opens-in-two-languages',
      'translating-side-by-side',
      'names-posts-and-institutions',
      'dates-and-numbers',
      'zhongwen-biaodian',
    ],
  },
];

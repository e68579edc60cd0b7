import { drawings } from './drawings';
import { tags, topics } from './filing';
import { deskGuides } from './guides-desk';
import { readerGuides } from './guides-readers';
import { wordGuides } from './guides-words';
import { pagesAbout } from './pages-about';
import { pagesRights } from './pages-rights';
import { zhouMinRelease } from './release';
import { siteNotices } from './site-notices';
import type { SampleNewsroom } from './types';

export type { SampleBody } from './blocks';
export type { DrawingName, SampleDrawing } from './drawings';
export type {
  SampleArticle,
  SampleEdition,
  SampleNewsroom,
  SamplePage,
  SampleSettings,
  SampleTopic,
} from './types';

const institution = { en: 'State Information Center', zh: '国家信息中心' };
const operator = { en: 'Department of Public Technical Service', zh: '公共技术服务部' };

/** What an empty database is given, so that a first visit finds a newsroom at work. */
export const sampleNewsroom: SampleNewsroom = {
  settings: {
    identity: {
      name: institution,
      shortName: { en: 'SIC', zh: institution.zh },
      seal: '信',
      securityContact: 'mailto:security@mail.example',
    },
    board: 'notices',
    footer: { organiser: institution, operator },
    contacts: {
      staffMailUrl: 'https://mail.example/',
      wechat: {
        name: institution.zh,
        // A search that finds the account: a code that follows it at once is issued only to its owner.
        qrText: `https://weixin.sogou.com/weixin?type=1&query=${encodeURIComponent(institution.zh)}`,
      },
    },
  },
  departments: [
    { slug: 'public-technical-service', nameEn: operator.en, nameZh: operator.zh },
    { slug: 'newsroom', nameEn: 'Newsroom', nameZh: '编辑部' },
  ],
  channels: [
    {
      slug: 'news',
      position: 1,
      nameEn: 'News',
      nameZh: '要闻',
      introEn: 'What the institution has done and said, in the words of the department that issued it.',
      introZh: '发布本单位的重要工作与活动，文字以来源部门审定的稿件为准。',
    },
    {
      slug: 'notices',
      position: 2,
      nameEn: 'Notices',
      nameZh: '通知公告',
      introEn: 'What readers and editors of this site need to know, from the day it applies.',
      introZh: '本网站面向读者和编辑的通知、公告与约定。',
    },
    {
      slug: 'guides',
      position: 3,
      nameEn: 'Guides',
      nameZh: '编辑指南',
      introEn: 'How this site is written, translated and published: for editors, and for readers who wonder.',
      introZh: '本网站怎样撰写、翻译和发布稿件，供编辑查阅，也供读者了解。',
    },
  ],
  drawings,
  articles: [zhouMinRelease, ...siteNotices, ...deskGuides, ...readerGuides, ...wordGuides],
  pages: [...pagesAbout, ...pagesRights],
  tags,
  topics,
};

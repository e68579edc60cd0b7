import { expect, it } from 'vitest';
import { columnTags, keywords, siteTags } from '@/app/[locale]/government-tags';
import type { SiteDto } from '@/newsroom/settings/dto';

const site: SiteDto = {
  origin: 'https://www.example.org:8443',
  name: { en: 'Center', zh: '中心' },
  seal: '信',
  logo: null,
  staffMailUrl: 'https://mail.example/',
  wechat: { name: '中心', qrText: 'x', code: null },
  organiser: '中心',
  operator: '部',
  channels: [{ slug: 'news', name: '要闻', intro: '', layout: 'list', time: false }],
  accent: 'indigo',
  banners: [],
  navigation: [],
  footer: { address: '', icp: '', publicSecurity: null, errorReport: false, groups: [], accounts: [] },
  share: [],
  pages: [],
  siteIdCode: 'bm01000001',
  keywords: { en: [], zh: ['信息', '要闻'] },
};

it('the site names itself, its domain and, where it has one, its code', () => {
  expect(siteTags(site, 'zh')).toEqual({
    SiteName: '中心',
    SiteDomain: 'www.example.org',
    SiteIDCode: 'bm01000001',
  });
  expect(siteTags({ ...site, siteIdCode: undefined }, 'en')).not.toHaveProperty('SiteIDCode');
});

it('a column without an introduction is described by its name', () => {
  expect(columnTags(site, 'news', '信息发布')).toMatchObject({ ColumnName: '要闻', ColumnDescription: '要闻' });
  expect(columnTags(site, 'nowhere', '信息发布')).toEqual({});
});

it('keywords of the page stand before those of the site, each once', () => {
  expect(keywords(site, 'zh', ['要闻', '公共技术服务部'])).toBe('要闻,公共技术服务部,信息');
});

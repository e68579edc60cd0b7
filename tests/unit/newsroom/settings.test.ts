import { describe, expect, it } from 'vitest';
import { nextChange } from '@/newsroom/settings/banners';
import { settingGroups, settingSchemas, usualSettings } from '@/newsroom/settings/schema';

const first = (group: keyof typeof settingSchemas, value: unknown) => {
  const { error } = settingSchemas[group].safeParse(value);
  const issue = error?.issues[0];
  return issue ? `${issue.path.join('.')}: ${issue.message}` : 'accepted';
};

const { identity, footer, contacts } = usualSettings;

it.each(settingGroups)('%s: what stands by default fits its own schema, and reads back as it was', (group) => {
  expect(settingSchemas[group].parse(usualSettings[group])).toEqual(usualSettings[group]);
});

describe('links', () => {
  const entry = (href: string) => ({
    entries: [{ kind: 'link', link: { name: { en: 'Here', zh: '' }, href: { en: href, zh: '' } } }],
  });

  it.each(['/en/pages/about', '/zh/topics/数字政府?page=2', 'https://www.gov.cn/', 'https://例子.中国/路'])(
    '%s leads somewhere',
    (href) => {
      expect(first('navigation', entry(href))).toBe('accepted');
    },
  );

  it.each([
    'javascript:alert(1)',
    '//evil.example',
    '/\\evil.example',
    'http://plain.example',
    'data:text/html,x',
    'about',
    'https://',
    '/a b',
  ])('%s is refused at its field', (href) => {
    expect(first('navigation', entry(href))).toBe('entries.0.link.href.en: settings.href');
  });

  it('one without a name and an address in the same language is refused', () => {
    const link = { name: { en: 'Name', zh: '' }, href: { en: '', zh: '/zh' } };
    expect(first('navigation', { entries: [{ kind: 'link', link }] })).toBe(
      'entries.0.link.name.en: settings.linkEmpty',
    );
  });
});

describe('filings', () => {
  it.each([
    ['京ICP备05070218号-1', '京ICP备05070218号-1'],
    [' 京icp备 05070218 号 - 1 ', '京ICP备05070218号-1'],
    ['京ICP证000007号', '京ICP证000007号'],
    ['ICP备05070218号', null],
    ['京ICP备05070218', null],
  ])('ICP number %s', (typed, kept) => {
    const result = settingSchemas.footer.safeParse({ ...footer, icp: typed });
    expect(result.success ? result.data.icp : null).toBe(kept);
  });

  it.each([
    ['京公网安备 11010202000001号', '京公网安备 11010202000001号'],
    ['京公网安备11010202000001', '京公网安备 11010202000001号'],
    ['京公网安备 1101020200001号', null],
  ])('public-security filing %s', (typed, kept) => {
    const result = settingSchemas.footer.safeParse({ ...footer, publicSecurity: typed });
    expect(result.success ? result.data.publicSecurity : null).toBe(kept);
  });

  it('the national report form needs the code of the site', () => {
    expect(first('footer', { ...footer, errorReport: true })).toBe('siteIdCode: settings.siteIdCodeNeeded');
    expect(first('footer', { ...footer, errorReport: true, siteIdCode: 'bm01000001' })).toBe('accepted');
    expect(first('footer', { ...footer, siteIdCode: 'bm0100' })).toBe('siteIdCode: settings.siteIdCode');
  });
});

describe('banners', () => {
  const words = { en: 'Closed', zh: '' };

  it('one that is on needs words, and ends after it begins', () => {
    expect(first('emergency', { on: true })).toBe('words.en: settings.bannerEmpty');
    expect(first('emergency', { on: true, words })).toBe('accepted');
    const [earlier, later] = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'];
    expect(first('emergency', { on: true, words, startsAt: later, endsAt: earlier })).toBe(
      'endsAt: settings.endsBeforeStart',
    );
    expect(first('emergency', { on: true, words, startsAt: 'tomorrow' })).toBe('startsAt: settings.time');
  });

  it('changes by itself at its next limit, and never when it is off', () => {
    const [startsAt, endsAt] = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'];
    const banner = { on: true, words, href: { en: '', zh: '' }, startsAt, endsAt };
    const at = (time: string) => nextChange(banner, new Date(time))?.toISOString() ?? null;
    expect(at('2025-12-31T00:00:00Z')).toBe(startsAt);
    expect(at(startsAt)).toBe(endsAt);
    expect(at(endsAt)).toBeNull();
    expect(nextChange({ ...banner, on: false }, new Date(0))).toBeNull();
  });
});

it('names are needed in both languages, and words may not be too long', () => {
  expect(first('identity', { ...identity, name: { en: ' ', zh: '网站' } })).toBe('name.en: settings.empty');
  expect(first('identity', { ...identity, seal: '国家信' })).toBe('seal: settings.long');
  expect(first('identity', { ...identity, securityContact: 'call us' })).toBe('securityContact: settings.uri');
  expect(first('contacts', { ...contacts, staffMailUrl: 'javascript:alert(1)' })).toBe('staffMailUrl: settings.uri');
});

it('the front page has one lead, and numbers that a page can hold', () => {
  const lead = { kind: 'lead', seconds: 3 };
  expect(first('home', { blocks: [lead, lead] })).toBe('blocks: settings.twice');
  expect(first('home', { blocks: [{ kind: 'lead', seconds: 99 }] })).toBe('blocks.0.seconds: settings.number');
  expect(first('home', { blocks: [] })).toBe('blocks: settings.noBlock');
});

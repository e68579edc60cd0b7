import { expect, it } from 'vitest';
import { chooseLocale } from '@/server/languages';

it.each([
  [{}, 'zh'],
  [{ 'accept-language': 'en-GB,en;q=0.9,zh;q=0.8' }, 'en'],
  [{ 'accept-language': 'zh-TW, en;q=0.5' }, 'zh'],
  [{ 'accept-language': 'fr, en;q=0.2, zh;q=0.7' }, 'zh'],
  [{ 'accept-language': 'en;q=0, de' }, 'zh'],
  [{ 'accept-language': ';;;,,q=,' }, 'zh'],
  [{ 'accept-language': 'zh', cookie: 'a=b; locale=en' }, 'en'],
  [{ 'accept-language': 'en', cookie: 'locale=xx' }, 'en'],
])('%o reads %s', (headers, locale) => {
  expect(chooseLocale(headers)).toBe(locale);
});

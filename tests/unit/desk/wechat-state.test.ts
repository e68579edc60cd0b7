import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WechatState } from '@/desk/wechat-state';
import { explanations, type Failure, failureOf } from '@/distribution/wechat/errors';
import en from '../../../messages/en.json';
import zh from '../../../messages/zh.json';

const messages = { en, zh };
type Locale = keyof typeof messages;

/** What stands at the desk while WeChat refuses, as words alone. */
function wordsOf(locale: Locale, failure: { kind: Failure; code: number | null; detail: string }): string {
  const standing = {
    appId: 'wx0123456789abcdef',
    succeededAt: null,
    failure: { ...failure, at: '2026-11-24T02:00:00.000Z', over: false },
  };
  const page = createElement(NextIntlClientProvider, {
    locale,
    messages: messages[locale],
    timeZone: 'Asia/Shanghai',
    now: new Date('2026-11-24T03:00:00Z'),
    onError(error) {
      throw error;
    },
    // biome-ignore lint/correctness/noChildrenProp: there is no JSX here
    children: createElement(WechatState, { standing }),
  });
  return renderToStaticMarkup(page).replace(/<[^>]*>/g, '');
}

const refused = (code: number) => {
  const { failure, detail } = failureOf(code, 'as WeChat says it', 'token');
  return { kind: failure, code, detail };
};

describe.each<Locale>(['en', 'zh'])('at the desk, in %s', (locale) => {
  it.each(Object.keys(explanations) as Failure[])('%s is said in words', (kind) => {
    const words = wordsOf(locale, { kind, code: 12345, detail: 'its own words' });
    expect(words).toContain(messages[locale].desk.wechat.failures[kind].split('{')[0]);
    expect(words).toContain('12345');
    expect(words).toContain('its own words');
  });

  it.each([
    [45011, { en: 'asks again by itself', zh: '自动重试' }],
    [45009, { en: 'for today', zh: '今天' }],
    [89501, { en: 'has to confirm', zh: '确认' }],
    [89503, { en: 'has to confirm', zh: '确认' }],
    [89507, { en: 'for an hour', zh: '1 小时' }],
    [89506, { en: 'for 24 hours', zh: '24 小时' }],
  ])('what WeChat means by %i', (code, said) => {
    const words = wordsOf(locale, refused(code));
    expect(words).toContain(said[locale]);
    expect(words).toContain(String(code));
  });
});

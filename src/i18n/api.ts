import { createTranslator } from 'next-intl';
import en from '../../messages/en.json';
import zh from '../../messages/zh.json';

const wordsOf = {
  en: createTranslator({ locale: 'en', messages: en, namespace: 'api' }),
  zh: createTranslator({ locale: 'zh', messages: zh as unknown as typeof en, namespace: 'api' }),
};

export type ApiWord = Parameters<(typeof wordsOf)['en']>[0];

/** Words for scripts and for whoever writes them, always in both languages: nobody knows who will read them. */
export const apiWords = (key: ApiWord, params: Record<string, number> = {}) => ({
  en: wordsOf.en(key, params as never),
  zh: wordsOf.zh(key, params as never),
});

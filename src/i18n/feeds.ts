import { createTranslator } from 'next-intl';
import en from '../../messages/en.json';
import zh from '../../messages/zh.json';
import type { Locale } from './locales';

const messages = { en, zh } as const satisfies Record<Locale, object>;

/** What stands before a correction in a feed; feeds are made outside any request, whose language could be asked. */
export const correctionOn = (locale: Locale, day: string): string =>
  createTranslator({ locale, messages: messages[locale], namespace: 'feeds' })('correction', { day });

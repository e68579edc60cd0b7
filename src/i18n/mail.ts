import { createTranslator } from 'next-intl';
import en from '../../messages/en.json';
import zh from '../../messages/zh.json';
import { type Locale, otherLocale } from './locales';

const messages = { en, zh } as const satisfies Record<Locale, object>;

/** Words of mails; they are sent outside any request, whose language could be asked. */
const wordsOf = (locale: Locale) => createTranslator({ locale, messages: messages[locale], namespace: 'mail' });

type MailWords = ReturnType<typeof wordsOf>;

/** The words in either language, that of whoever writes first: nobody knows yet which the reader prefers. */
export const mailWords = (first: Locale): [Locale, MailWords][] =>
  [first, otherLocale(first)].map((locale) => [locale, wordsOf(locale)]);

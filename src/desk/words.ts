'use client';
import { useTranslations } from 'next-intl';
import { type Locale, locales, otherLocale } from '@/i18n/locales';
import type { ArticleChoice } from '@/newsroom/articles/dto';
import type { Refusal } from './form-state';

/** Words of a refusal. A key without words is a bug somewhere else; the person is still told something true. */
export function useRefusal(): (refusal: Refusal) => string {
  const t = useTranslations('refusals');
  type Key = Parameters<typeof t.has>[0];
  return ({ key, params }) => (t.has(key as Key) ? t(key as Key, params as never) : t('unexpected'));
}

type Names = { name: Record<Locale, string> };

/** In the language of the desk, else in the other: a tag need not have both. */
export const anyName = (named: Names | undefined, own: Locale): string =>
  named ? named.name[own] || named.name[otherLocale(own)] : '';

/** The languages in the order of this desk: the person's own first, in every list, table and tab alike. */
export const inDeskOrder = (own: Locale): readonly Locale[] => (own === 'zh' ? [...locales].reverse() : locales);

/** The title of an article in the language of the desk, else in the other; '' where none is written. */
export const choiceTitle = ({ title }: ArticleChoice, own: Locale): string => title[own] || title[otherLocale(own)];

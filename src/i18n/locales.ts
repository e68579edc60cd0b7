export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** For readers whose browser asks for neither language. */
export const defaultLocale: Locale = 'zh';

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'zh' : 'en');

/** BCP 47 tag for `lang` and `hreflang`: the script says more than the country (RFC 5646). */
export const langTag = { en: 'en', zh: 'zh-Hans' } as const satisfies Record<Locale, string>;

/** A language's own name, the only one a lost reader is sure to know. */
export const ownName = { en: 'English', zh: '中文' } as const satisfies Record<Locale, string>;

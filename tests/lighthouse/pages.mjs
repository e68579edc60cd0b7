const release = 'zhou-min-keynote-2020-cpas';

/** What is read most, in each language. Search pages tell engines not to index them, so they have no score for that. */
export const pages = ['en', 'zh'].flatMap((locale) => [
  { path: `/${locale}`, indexed: true },
  { path: `/${locale}/channels/guides`, indexed: true },
  { path: `/${locale}/news/${release}`, indexed: true },
  { path: `/${locale}/news/${release}/parallel`, indexed: true },
  { path: `/${locale}/search?q=${encodeURIComponent(locale === 'en' ? 'digital' : '数字')}`, indexed: false },
]);

const release = 'news/zhou-min-keynote-2020-cpas';

/** A page of every kind that may be found, below its language, in the sample newsroom. */
export const kindsOfPage = {
  'the home page': '',
  'a channel': 'channels/guides',
  'a later page of a channel': 'channels/guides?page=2',
  'a release': release,
  'a text with a cover': 'news/this-site-opens-in-two-languages',
  'a text with a table and notes': 'news/dates-and-numbers',
  'both texts of a release': `${release}/parallel`,
  'both texts of a page': 'pages/privacy/parallel',
  'a page': 'pages/privacy',
  'the page about the site': 'pages/about',
  'the page of contacts': 'pages/contact',
  'a tag': 'tags/translation',
  'the topics': 'topics',
  'a topic': 'topics/one-text-two-languages',
  'a department': 'departments/newsroom',
  'the archive': 'archive',
  'a year': 'archive/2020',
  'a month': 'archive/2020/11',
  'the site map': 'site-map',
} as const;

type Kind = keyof typeof kindsOfPage;

export const everyKind: { locale: 'en' | 'zh'; kind: Kind; path: string }[] = (['en', 'zh'] as const).flatMap(
  (locale) =>
    (Object.entries(kindsOfPage) as [Kind, string][]).map(([kind, below]) => ({
      locale,
      kind,
      path: below ? `/${locale}/${below}` : `/${locale}`,
    })),
);

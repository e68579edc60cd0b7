import { z } from 'zod';

/**
 * What search engines ask of the things we tell them of (developers.google.com/search/docs/appearance/structured-data),
 * and nothing that we do not know: another type or field is looked at before it is added here.
 */
const url = z.url({ protocol: /^https?$/ });
const words = z.string().trim().min(1);
const language = z.enum(['en', 'zh-Hans']);
const reference = z.strictObject({ '@id': url });
/** Google cuts longer ones. */
const headline = words.max(110);

const side = z.int().min(1);
const image = z.strictObject({
  '@type': z.literal('ImageObject'),
  url,
  width: side,
  height: side,
  caption: words.optional(),
  creditText: words.optional(),
});
/** A logo is 112 pixels wide and high at least. */
const logo = image.extend({ width: z.int().min(112), height: z.int().min(112) });

const organization = z.strictObject({
  '@type': z.literal('Organization'),
  '@id': url,
  name: words,
  alternateName: words,
  url,
  logo,
  address: words.optional(),
  sameAs: z.array(url).min(1).optional(),
});

const website = z.strictObject({
  '@type': z.literal('WebSite'),
  '@id': url,
  url,
  name: words,
  alternateName: words,
  inLanguage: language,
  publisher: reference,
  potentialAction: z.strictObject({
    '@type': z.literal('SearchAction'),
    target: z.strictObject({
      '@type': z.literal('EntryPoint'),
      urlTemplate: z.string().regex(/^https?:\/\/[^{}]+\?q=\{search_term_string\}$/),
    }),
    'query-input': z.literal('required name=search_term_string'),
  }),
});

const breadcrumbs = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(z.strictObject({ '@type': z.literal('ListItem'), position: side, name: words, item: url }))
    .min(2)
    .refine((items) => items.every(({ position }, at) => position === at + 1), 'positions count from one')
    .refine((items) => new Set(items.map(({ item }) => item)).size === items.length, 'each place stands once'),
});

const collection = z.strictObject({
  '@type': z.literal('CollectionPage'),
  '@id': url,
  url,
  name: words,
  description: words.optional(),
  inLanguage: language,
  isPartOf: reference,
  publisher: reference,
});

const newsPart = z.strictObject({ '@type': z.literal('NewsArticle'), '@id': url, url, headline, inLanguage: language });

const correction = z.strictObject({
  '@type': z.literal('CorrectionComment'),
  datePublished: z.iso.date(),
  text: words,
});

const newsArticle = z
  .strictObject({
    '@type': z.literal('NewsArticle'),
    '@id': url,
    url,
    mainEntityOfPage: z.strictObject({ '@type': z.literal('WebPage'), '@id': url }),
    headline,
    name: words,
    description: words.optional(),
    image: z.union([image, z.array(image).min(1)]),
    inLanguage: language,
    datePublished: z.iso.datetime(),
    dateModified: z.iso.datetime(),
    author: z.strictObject({ '@type': z.literal('Organization'), name: words, parentOrganization: reference }),
    editor: z.strictObject({ '@type': z.literal('Person'), name: words }).optional(),
    publisher: organization,
    correction: z.array(correction).min(1).optional(),
    articleSection: words,
    keywords: z.array(words).min(1).optional(),
    workTranslation: newsPart.optional(),
    translationOfWork: newsPart.optional(),
  })
  .refine(({ datePublished, dateModified }) => datePublished <= dateModified, 'changed after it was published');

const pageType = z.enum(['WebPage', 'AboutPage', 'ContactPage']);
const pageReference = z.strictObject({ '@type': z.literal('WebPage'), '@id': url });
const infoPage = z.strictObject({
  '@type': pageType,
  '@id': url,
  url,
  name: words,
  description: words.optional(),
  inLanguage: language,
  dateModified: z.iso.datetime(),
  isPartOf: reference,
  publisher: organization,
  workTranslation: pageReference.optional(),
  translationOfWork: pageReference.optional(),
});

const pagePart = z.strictObject({ '@type': pageType, '@id': url, url, name: words, inLanguage: language });
const bothTexts = z.strictObject({
  '@type': z.literal('WebPage'),
  '@id': url,
  url,
  name: words,
  inLanguage: z.tuple([language, language]),
  isPartOf: reference,
  publisher: reference,
  hasPart: z.union([z.tuple([newsPart, newsPart]), z.tuple([pagePart, pagePart])]),
});

/** Any thing that stands by itself on a page. */
export const thing = z.union([organization, website, breadcrumbs, collection, newsArticle, infoPage, bothTexts]);

import type { Metadata } from 'next';
import { type Locale, otherLocale } from '@/i18n/locales';
import { shownCover } from '@/i18n/share-pictures';
import type { ArticleDto, ShareText } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { sharePicture } from '@/site/share-pictures';

/** The Open Graph protocol knows languages as `language_TERRITORY` (ogp.me). */
const territory = { en: 'en_US', zh: 'zh_CN' } as const satisfies Record<Locale, string>;

type Shared = {
  site: SiteDto;
  locale: Locale;
  title: string;
  description: string;
  canonical: string;
  /** Whether the page stands in the other language as well. */
  inBoth: boolean;
  article?: ArticleDto;
  /** The text whose picture stands for the page, where it is no article. */
  pictured?: ShareText;
};

/** What a page looks like where its address is passed on. */
export function sharedTags(shared: Shared): Metadata {
  const { site, locale, title, description, canonical, inBoth, article, pictured = article } = shared;
  const images = pictured ? picturesOf(site, pictured) : [iconOf(site, locale)];
  const common = {
    siteName: site.name[locale],
    locale: territory[locale],
    ...(inBoth && { alternateLocale: territory[otherLocale(locale)] }),
    url: canonical,
    title,
    description,
    images,
  };
  return {
    openGraph: article ? { ...common, ...articleOf(article) } : { ...common, type: 'website' },
    twitter: {
      card: pictured ? 'summary_large_image' : 'summary',
      title,
      description,
      images: images.slice(0, 1),
    },
  };
}

/** The wide one, which most take, and the square, which WeChat's card shows (enhance/wechat takes the last). */
const picturesOf = (site: SiteDto, article: ShareText) =>
  (['1200x630', '500x500'] as const).map((size) => ({
    ...sharePicture(site, article, size),
    // A card says the title; of a cover its own words say what it shows.
    alt: shownCover(article.cover)?.alt || article.title,
    type: 'image/jpeg',
  }));

const iconOf = ({ origin, name }: SiteDto, locale: Locale) => ({
  url: `${origin}/icon-512.png`,
  width: 512,
  height: 512,
  alt: name[locale],
  type: 'image/png',
});

const articleOf = ({ dates, channel, source, tags }: ArticleDto) => ({
  type: 'article' as const,
  ...(dates && { publishedTime: dates.published, modifiedTime: dates.updated }),
  section: channel.name,
  authors: [source],
  ...(tags.length > 0 && { tags: tags.map(({ name }) => name) }),
});

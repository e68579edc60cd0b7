import type { Metadata } from 'next';
import { type Locale, otherLocale } from '@/i18n/locales';
import type { ArticleDto } from '@/newsroom/editions/dto';
import type { PictureDto } from '@/newsroom/pictures/dto';
import type { SiteDto } from '@/newsroom/settings/dto';

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
};

/** What a page looks like where its address is passed on. */
export function sharedTags({ site, locale, title, description, canonical, inBoth, article }: Shared): Metadata {
  const cover = article?.cover;
  const common = {
    siteName: site.name[locale],
    locale: territory[locale],
    ...(inBoth && { alternateLocale: territory[otherLocale(locale)] }),
    url: canonical,
    title,
    description,
    images: [cover ? pictureOf(site, cover) : iconOf(site, locale)],
  };
  return {
    openGraph: article ? { ...common, ...articleOf(article) } : { ...common, type: 'website' },
    twitter: { card: cover ? 'summary_large_image' : 'summary', title, description },
  };
}

const pictureOf = ({ origin }: SiteDto, { share: { src, width, height }, alt }: PictureDto) => ({
  url: origin + src,
  width,
  height,
  alt,
  type: 'image/jpeg',
});

const iconOf = ({ origin, name }: SiteDto, locale: Locale) => ({
  url: `${origin}/icon-512.png`,
  width: 512,
  height: 512,
  alt: name[locale],
  type: 'image/png',
});

const articleOf = ({ dates, channel, source }: ArticleDto) => ({
  type: 'article' as const,
  ...(dates && { publishedTime: dates.published, modifiedTime: dates.updated }),
  section: channel.name,
  authors: [source],
});

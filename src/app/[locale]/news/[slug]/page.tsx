import type { Metadata } from 'next';
import { cache } from 'react';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { findByAddress } from '@/newsroom/editions/queries';
import { ArticlePage } from '@/site/article-page';
import { hiddenHead, publicHead } from '../../head';
import { absentHead, absentPage, loadText } from '../../text';

type Props = PageProps<'/[locale]/news/[slug]'>;

const find = cache(findByAddress);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, site, found } = await loadText(props, find);
  if (found.answer !== 'live') return absentHead({ site, locale }, found);
  const { slug, title, summary, sibling, withdrawn, channel } = found.article;
  const description = summary || title;
  if (withdrawn) return hiddenHead({ site, locale, title, description });
  const otherPath = sibling && paths.article(otherLocale(locale), sibling.slug);
  return publicHead({
    site,
    locale,
    title,
    description,
    path: paths.article(locale, slug),
    otherPath,
    channel,
    article: found.article,
  });
}

export default async function News(props: Props) {
  const { locale, site, found } = await loadText(props, find);
  if (found.answer !== 'live') return absentPage(site, 'news', found, (slug) => paths.article(locale, slug));
  return <ArticlePage site={site} article={found.article} />;
}

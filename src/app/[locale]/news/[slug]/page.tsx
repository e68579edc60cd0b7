import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { findByAddress } from '@/newsroom/editions/queries';
import { listMostRead, mostReadBesides } from '@/newsroom/views/most-read';
import { answer, moved } from '@/platform/tags';
import { ArticlePage } from '@/site/article-page';
import { GonePage } from '@/site/gone-page';
import { NotFoundPage } from '@/site/not-found-page';
import { hiddenHead, loadSite, publicHead } from '../../head';

type Props = PageProps<'/[locale]/news/[slug]'>;

const find = cache(findByAddress);

async function load({ params }: Props) {
  const locale = await getLocale();
  const { slug } = await params;
  const [site, found] = await Promise.all([loadSite(locale), find(locale, decodeURIComponent(slug))]);
  return { locale, site, found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, site, found } = await load(props);
  if (found.answer !== 'live') {
    const t = await getTranslations(found.answer === 'unpublished' ? 'site.gone' : 'site.notFound');
    return hiddenHead({ site, locale, title: t('title'), description: t('description') });
  }
  const { slug, title, summary, sibling, channel } = found.article;
  const otherPath = sibling && paths.article(otherLocale(locale), sibling.slug);
  return publicHead({
    site,
    locale,
    title,
    description: summary || title,
    path: paths.article(locale, slug),
    otherPath,
    channel,
    article: found.article,
  });
}

export default async function News(props: Props) {
  const { locale, site, found } = await load(props);
  switch (found.answer) {
    case 'live':
      return (
        <ArticlePage
          site={site}
          article={found.article}
          mostRead={await listMostRead(locale, mostReadBesides, new Date())}
        />
      );
    case 'moved':
      return moved(paths.article(locale, found.slug));
    case 'unpublished':
      return answer(410, <GonePage site={site} on={found.on} sibling={found.sibling} channel={found.channel} />);
    case 'none':
      return answer(404, <NotFoundPage site={site} sibling={found.sibling} />);
  }
}

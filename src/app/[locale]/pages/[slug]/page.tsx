import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { findPage } from '@/newsroom/editions/queries';
import { answer, moved } from '@/platform/tags';
import { GonePage } from '@/site/gone-page';
import { InfoPage } from '@/site/info-page';
import { NotFoundPage } from '@/site/not-found-page';
import { hiddenHead, loadSite, publicHead } from '../../head';

type Props = PageProps<'/[locale]/pages/[slug]'>;

const find = cache(findPage);

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
  const { slug, title, summary, sibling, share } = found.page;
  return publicHead({
    site,
    locale,
    title,
    description: summary || title,
    path: paths.page(locale, slug),
    otherPath: sibling && paths.page(otherLocale(locale), sibling.slug),
    pictured: share,
    words: [title],
  });
}

export default async function Page(props: Props) {
  const { locale, site, found } = await load(props);
  switch (found.answer) {
    case 'live':
      return <InfoPage site={site} page={found.page} />;
    case 'moved':
      return moved(paths.page(locale, found.slug));
    case 'unpublished':
      return answer(410, <GonePage site={site} on={found.on} sibling={found.sibling} channel={null} />);
    case 'none':
      return answer(404, <NotFoundPage site={site} sibling={found.sibling} kind="page" />);
  }
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { paths } from '@/i18n/paths';
import { findByAddress } from '@/newsroom/editions/queries';
import { answer, moved } from '@/platform/tags';
import { GonePage } from '@/site/gone-page';
import { NotFoundPage } from '@/site/not-found-page';
import { ReportedPage } from '@/site/report/reported-page';
import { hiddenHead, loadSite } from '../../../head';

type Props = PageProps<'/[locale]/news/[slug]/reported'>;

const find = cache(findByAddress);

async function load({ params }: Props) {
  const locale = await getLocale();
  const { slug } = await params;
  const [site, found] = await Promise.all([loadSite(locale), find(locale, decodeURIComponent(slug))]);
  return { locale, site, found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, site, found } = await load(props);
  const t = await getTranslations('site');
  const said = found.answer === 'live' ? 'reported' : found.answer === 'unpublished' ? 'gone' : 'notFound';
  return hiddenHead({ site, locale, title: t(`${said}.title`), description: t(`${said}.description`) });
}

/** Where a reader is led who has reported an error. The address can be opened by anybody and says nothing of it. */
export default async function Reported(props: Props) {
  const { locale, site, found } = await load(props);
  switch (found.answer) {
    case 'live':
      return <ReportedPage site={site} article={found.article} />;
    case 'moved':
      return moved(paths.reported(locale, found.slug));
    case 'unpublished':
      return answer(410, <GonePage site={site} on={found.on} sibling={found.sibling} channel={found.channel} />);
    case 'none':
      return answer(404, <NotFoundPage site={site} sibling={found.sibling} />);
  }
}

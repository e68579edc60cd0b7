import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { answer } from '@/platform/tags';
import { NotFoundPage } from '@/site/not-found-page';
import { UnavailablePage } from '@/site/unavailable-page';
import { hiddenHead, loadSite } from '../../head';

type Props = PageProps<'/[locale]/status/[code]'>;

/** Asked for by the server alone, which keeps both answers for addresses that reach no page and for pages that fail. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations((await params).code === '503' ? 'site.unavailable' : 'site.notFound');
  return hiddenHead({ site: await loadSite(locale), locale, title: t('title'), description: t('description') });
}

export default async function Status({ params }: Props) {
  const site = await loadSite(await getLocale());
  return (await params).code === '503'
    ? answer(503, <UnavailablePage site={site} />)
    : answer(404, <NotFoundPage site={site} />);
}

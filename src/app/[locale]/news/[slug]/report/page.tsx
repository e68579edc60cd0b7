import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { paths } from '@/i18n/paths';
import { findByAddress } from '@/newsroom/editions/queries';
import type { RefusedReport } from '@/newsroom/reports/schema';
import { answer, moved, posted } from '@/platform/tags';
import { GonePage } from '@/site/gone-page';
import { NotFoundPage } from '@/site/not-found-page';
import { ReportPage } from '@/site/report/report-page';
import { hiddenHead, loadSite } from '../../../head';

type Props = PageProps<'/[locale]/news/[slug]/report'>;

const find = cache(findByAddress);

/** A form that was refused stays where it is, also when its text has moved meanwhile. */
async function load({ params }: Props) {
  const locale = await getLocale();
  const slug = decodeURIComponent((await params).slug);
  const refused = posted<RefusedReport>();
  const [site, found] = await Promise.all([loadSite(locale), find(locale, slug)]);
  const at = refused && found.answer === 'moved' ? await find(locale, found.slug) : found;
  return { locale, site, found: at, refused };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, site, found, refused } = await load(props);
  const t = await getTranslations('site');
  if (found.answer !== 'live') {
    const said = found.answer === 'unpublished' ? 'gone' : 'notFound';
    return hiddenHead({ site, locale, title: t(`${said}.title`), description: t(`${said}.description`) });
  }
  const { title } = found.article;
  return hiddenHead({
    site,
    locale,
    title: t(refused ? 'report.titleRefused' : 'report.titleOf', { title }),
    description: t('report.description', { title }),
  });
}

export default async function Report(props: Props) {
  const { locale, site, found, refused } = await load(props);
  switch (found.answer) {
    case 'live':
      return answer(refused?.status ?? 200, <ReportPage site={site} article={found.article} refused={refused} />);
    case 'moved':
      return moved(paths.report(locale, found.slug));
    case 'unpublished':
      return answer(410, <GonePage site={site} on={found.on} sibling={found.sibling} channel={found.channel} />);
    case 'none':
      return answer(404, <NotFoundPage site={site} sibling={found.sibling} />);
  }
}

import type { Metadata } from 'next';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { findYear } from '@/newsroom/editions/list-archive';
import { answer } from '@/platform/tags';
import { NotFoundPage } from '@/site/not-found-page';
import { periodName } from '@/site/period-names';
import { YearPage } from '@/site/year-page';
import { loadSite, notFoundHead, publicHead } from '../../head';

type Props = PageProps<'/[locale]/archive/[year]'>;

const find = cache(findYear);

async function load({ params }: Props) {
  const locale = await getLocale();
  const { year } = await params;
  const [site, found] = await Promise.all([loadSite(locale), find(locale, year)]);
  return { locale, site, found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, site, found } = await load(props);
  if (!found) return notFoundHead(site, locale);
  const [t, format] = await Promise.all([getTranslations('site.archive'), getFormatter()]);
  const { year, months, inOther } = found;
  const period = periodName(format, year);
  return publicHead({
    site,
    locale,
    title: t('titleOf', { period }),
    description: t('descriptionOf', { period, count: months.reduce((sum, { count }) => sum + count, 0) }),
    path: paths.year(locale, year),
    otherPath: inOther ? paths.year(otherLocale(locale), year) : null,
    list: t('titleOf', { period }),
  });
}

export default async function Year(props: Props) {
  const { site, found } = await load(props);
  return found ? <YearPage site={site} list={found} /> : answer(404, <NotFoundPage site={site} />);
}

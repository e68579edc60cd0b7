import type { Metadata } from 'next';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { listMonth } from '@/newsroom/editions/list-archive';
import { answer } from '@/platform/tags';
import { MonthPage } from '@/site/month-page';
import { NotFoundPage } from '@/site/not-found-page';
import { pageFrom } from '@/site/paging';
import { periodName } from '@/site/period-names';
import { loadSite, notFoundHead, publicHead } from '../../../head';

type Props = PageProps<'/[locale]/archive/[year]/[month]'>;

const list = cache(listMonth);

async function load({ params, searchParams }: Props) {
  const locale = await getLocale();
  const { year, month } = await params;
  const page = pageFrom((await searchParams).page);
  const found = page === null ? null : await list(locale, `${year}-${month}`, page);
  return { locale, site: await loadSite(locale), found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, site, found } = await load(props);
  if (!found) return notFoundHead(site, locale);
  const [t, format] = await Promise.all([getTranslations('site'), getFormatter()]);
  const { month, total, page, inOther } = found;
  const period = periodName(format, month);
  return publicHead({
    site,
    locale,
    title: t('archive.titleOf', { period: page > 1 ? t('channel.pageTitle', { channel: period, page }) : period }),
    description: t('archive.descriptionOf', { period, count: total }),
    path: paths.month(locale, month, page),
    otherPath: page === 1 && inOther ? paths.month(otherLocale(locale), month) : null,
    list: t('archive.titleOf', { period }),
  });
}

export default async function Month(props: Props) {
  const { site, found } = await load(props);
  return found ? <MonthPage site={site} list={found} /> : answer(404, <NotFoundPage site={site} />);
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { listMonths } from '@/newsroom/editions/list-archive';
import { ArchivePage } from '@/site/archive-page';
import { loadSite, publicHead } from '../head';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const [site, t] = await Promise.all([loadSite(locale), getTranslations('site.archive')]);
  return publicHead({
    site,
    locale,
    title: t('title'),
    description: t('description'),
    path: paths.archive(locale),
    otherPath: paths.archive(otherLocale(locale)),
    list: t('title'),
  });
}

export default async function Archive() {
  const locale = await getLocale();
  const [site, months] = await Promise.all([loadSite(locale), listMonths(locale)]);
  return <ArchivePage site={site} months={months} />;
}

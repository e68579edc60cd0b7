import type { Metadata } from 'next';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { findHome } from '@/newsroom/editions/queries';
import { HomePage } from '@/site/home-page';
import { loadSite, publicHead } from './head';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const [site, t, format] = await Promise.all([loadSite(locale), getTranslations('site.home'), getFormatter()]);
  const channels = format.list(site.channels.map(({ name }) => name));
  return publicHead({
    site,
    locale,
    description: t('description', { name: site.name[locale], channels }),
    path: paths.home(locale),
    otherPath: paths.home(otherLocale(locale)),
  });
}

export default async function Home() {
  const locale = await getLocale();
  const [site, home] = await Promise.all([loadSite(locale), findHome(locale)]);
  return <HomePage site={site} home={home} />;
}

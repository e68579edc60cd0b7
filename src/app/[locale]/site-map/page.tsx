import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { listMonths } from '@/newsroom/editions/list-archive';
import { listDepartments } from '@/newsroom/editions/list-department';
import { listTags } from '@/newsroom/tags/list-tagged';
import { listTopics } from '@/newsroom/topics/list-topics';
import { SiteMapPage } from '@/site/site-map/site-map-page';
import { loadSite, publicHead } from '../head';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const [site, t] = await Promise.all([loadSite(locale), getTranslations('site.siteMap')]);
  return publicHead({
    site,
    locale,
    title: t('title'),
    description: t('description'),
    path: paths.siteMap(locale),
    otherPath: paths.siteMap(otherLocale(locale)),
  });
}

export default async function SiteMap() {
  const locale = await getLocale();
  const [site, topics, departments, tags, months] = await Promise.all([
    loadSite(locale),
    listTopics(locale),
    listDepartments(locale),
    listTags(locale),
    listMonths(locale),
  ]);
  return <SiteMapPage site={site} topics={topics} departments={departments} tags={tags} months={months} />;
}

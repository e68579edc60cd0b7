import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { listTopics } from '@/newsroom/topics/list-topics';
import { TopicsPage } from '@/site/topics-page';
import { loadSite, publicHead } from '../head';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const [site, t] = await Promise.all([loadSite(locale), getTranslations('site.topic')]);
  return publicHead({
    site,
    locale,
    title: t('list'),
    description: t('description'),
    path: paths.topics(locale),
    otherPath: paths.topics(otherLocale(locale)),
    list: t('list'),
  });
}

export default async function Topics() {
  const locale = await getLocale();
  const [site, topics] = await Promise.all([loadSite(locale), listTopics(locale)]);
  return <TopicsPage site={site} topics={topics} />;
}

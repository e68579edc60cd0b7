import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { findTopic } from '@/newsroom/topics/find-topic';
import { answer } from '@/platform/tags';
import { NotFoundPage } from '@/site/not-found-page';
import { TopicPage } from '@/site/topic-page';
import { loadSite, notFoundHead, publicHead } from '../../head';

type Props = PageProps<'/[locale]/topics/[slug]'>;

const find = cache(findTopic);

async function load({ params }: Props) {
  const locale = await getLocale();
  const { slug } = await params;
  const [site, topic] = await Promise.all([loadSite(locale), find(locale, decodeURIComponent(slug))]);
  return { locale, site, topic };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, site, topic } = await load(props);
  if (!topic) return notFoundHead(site, locale);
  const { slug, title, intro, inOther } = topic;
  return publicHead({
    site,
    locale,
    title,
    description: intro[0] ?? title,
    path: paths.topic(locale, slug),
    otherPath: inOther ? paths.topic(otherLocale(locale), slug) : null,
    list: title,
  });
}

export default async function Topic(props: Props) {
  const { site, topic } = await load(props);
  return topic ? <TopicPage site={site} topic={topic} /> : answer(404, <NotFoundPage site={site} />);
}

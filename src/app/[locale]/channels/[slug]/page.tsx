import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { listChannel } from '@/newsroom/editions/queries';
import { answer } from '@/platform/tags';
import { ChannelPage } from '@/site/channel-page';
import { NotFoundPage } from '@/site/not-found-page';
import { pageFrom } from '@/site/paging';
import { loadSite, notFoundHead, publicHead } from '../../head';

type Props = PageProps<'/[locale]/channels/[slug]'>;

const list = cache(listChannel);

async function load({ params, searchParams }: Props) {
  const locale = await getLocale();
  const { slug } = await params;
  const page = pageFrom((await searchParams).page);
  const found = page === null ? null : await list(locale, decodeURIComponent(slug), page);
  return { locale, site: await loadSite(locale), found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, site, found } = await load(props);
  const t = await getTranslations('site.channel');
  if (!found) return notFoundHead(site, locale);
  const { channel, page } = found;
  return publicHead({
    site,
    locale,
    title: page > 1 ? t('pageTitle', { channel: channel.name, page }) : channel.name,
    description: channel.intro || channel.name,
    path: paths.channel(locale, channel.slug, page),
    otherPath: page > 1 ? null : paths.channel(otherLocale(locale), channel.slug),
    channel,
  });
}

export default async function Channel(props: Props) {
  const { site, found } = await load(props);
  return found ? <ChannelPage site={site} list={found} /> : answer(404, <NotFoundPage site={site} />);
}

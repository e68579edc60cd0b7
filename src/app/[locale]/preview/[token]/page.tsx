import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { findHome, findLeadArticle, findPreview, listChangedChannel } from '@/newsroom/editions/queries';
import { answer } from '@/platform/tags';
import { ArticlePage } from '@/site/article-page';
import { ChannelPage } from '@/site/channel-page';
import { HomePage } from '@/site/home-page';
import { InfoPage } from '@/site/info-page';
import { NotFoundPage } from '@/site/not-found-page';
import { hiddenHead, loadSite, previewedSettings } from '../../head';

type Props = PageProps<'/[locale]/preview/[token]'>;

const find = cache((token: string) => findPreview(token, new Date()));

/** The front chooses the language of the text for [locale]; in the other one there is no such preview. */
async function load({ params }: Props) {
  const locale = await getLocale();
  const { token } = await params;
  const [site, settings] = await Promise.all([loadSite(locale), previewedSettings()]);
  const preview = settings ? null : await find(decodeURIComponent(token));
  const text = preview?.article ?? preview?.page;
  return { locale, site, settings, preview: text?.locale === locale ? preview : null };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, site, settings, preview } = await load(props);
  if (settings) {
    const words = (await getTranslations('site.preview'))('settings');
    return hiddenHead({ site, locale, title: words, description: words });
  }
  const t = await getTranslations('site.notFound');
  const { title, summary: description } = preview?.article ??
    preview?.page ?? { title: t('title'), summary: t('description') };
  return hiddenHead({ site, locale, title, description });
}

export default async function Preview(props: Props) {
  const { locale, site, settings, preview } = await load(props);
  if (settings?.view === 'home') {
    return <HomePage site={site} home={await findHome(locale, settings.setting)} preview />;
  }
  if (settings?.view === 'channel') {
    const list = await listChangedChannel(locale, settings.setting);
    return list ? <ChannelPage site={site} list={list} preview /> : answer(404, <NotFoundPage site={site} />);
  }
  if (settings) {
    const article = await findLeadArticle(locale, settings.setting);
    return article ? (
      <ArticlePage site={site} article={article} preview={{}} />
    ) : (
      answer(404, <NotFoundPage site={site} />)
    );
  }
  if (preview?.article)
    return <ArticlePage site={site} article={preview.article} preview={{ number: preview.number }} />;
  if (preview?.page) return <InfoPage site={site} page={preview.page} preview={preview.number} />;
  return answer(404, <NotFoundPage site={site} />);
}

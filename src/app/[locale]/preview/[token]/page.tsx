import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { findPreview } from '@/newsroom/editions/queries';
import { listMostRead, mostReadBesides } from '@/newsroom/views/most-read';
import { answer } from '@/platform/tags';
import { ArticlePage } from '@/site/article-page';
import { NotFoundPage } from '@/site/not-found-page';
import { hiddenHead, loadSite } from '../../head';

type Props = PageProps<'/[locale]/preview/[token]'>;

const find = cache((token: string) => findPreview(token, new Date()));

/** The front chooses the language of the text for [locale]; in the other one there is no such preview. */
async function load({ params }: Props) {
  const locale = await getLocale();
  const { token } = await params;
  const [site, preview] = await Promise.all([loadSite(locale), find(decodeURIComponent(token))]);
  return { locale, site, preview: preview?.article.locale === locale ? preview : null };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, site, preview } = await load(props);
  const t = await getTranslations('site.notFound');
  const { title, summary: description } = preview?.article ?? { title: t('title'), summary: t('description') };
  return hiddenHead({ site, locale, title, description });
}

export default async function Preview(props: Props) {
  const { locale, site, preview } = await load(props);
  return preview ? (
    <ArticlePage
      site={site}
      article={preview.article}
      mostRead={await listMostRead(locale, mostReadBesides, new Date())}
      preview={preview.number}
    />
  ) : (
    answer(404, <NotFoundPage site={site} />)
  );
}

import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { findTagged } from '@/newsroom/tags/list-tagged';
import { answer, moved } from '@/platform/tags';
import { NotFoundPage } from '@/site/not-found-page';
import { pageFrom } from '@/site/paging';
import { TagPage } from '@/site/tag-page';
import { loadSite, notFoundHead, publicHead } from '../../head';

type Props = PageProps<'/[locale]/tags/[slug]'>;

const find = cache(findTagged);

async function load({ params, searchParams }: Props) {
  const locale = await getLocale();
  const { slug } = await params;
  const page = pageFrom((await searchParams).page);
  const found = page === null ? ({ answer: 'none' } as const) : await find(locale, decodeURIComponent(slug), page);
  return { locale, site: await loadSite(locale), found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, site, found } = await load(props);
  if (found.answer !== 'live') return notFoundHead(site, locale);
  const t = await getTranslations('site');
  const { tag, page, inOther } = found.list;
  return publicHead({
    site,
    locale,
    title: page > 1 ? t('channel.pageTitle', { channel: tag.name, page }) : tag.name,
    description: t('tag.description', { tag: tag.name }),
    path: paths.tag(locale, tag.slug, page),
    otherPath: page === 1 && inOther ? paths.tag(otherLocale(locale), tag.slug) : null,
    list: tag.name,
  });
}

export default async function Tag(props: Props) {
  const { locale, site, found } = await load(props);
  switch (found.answer) {
    case 'live':
      return <TagPage site={site} list={found.list} />;
    case 'moved':
      return moved(paths.tag(locale, found.slug));
    case 'none':
      return answer(404, <NotFoundPage site={site} />);
  }
}

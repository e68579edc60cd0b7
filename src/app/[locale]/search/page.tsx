import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { search } from '@/newsroom/search/search';
import { pageFrom } from '@/site/paging';
import { SearchPage } from '@/site/search-page';
import { hiddenHead, loadSite } from '../head';

type Props = PageProps<'/[locale]/search'>;

/** Only the front asks for this, and it has put every value into its shape. */
async function inputOf({ searchParams }: Props) {
  const { q, channel, year, page } = await searchParams;
  return {
    q: typeof q === 'string' ? q : '',
    channel: typeof channel === 'string' ? channel : null,
    year: typeof year === 'string' ? Number(year) : null,
    page: pageFrom(page) ?? 1,
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await getLocale();
  const [{ q }, t, site] = await Promise.all([inputOf(props), getTranslations('site.search'), loadSite(locale)]);
  const title = q ? t('titleOf', { q }) : t('title');
  return {
    ...hiddenHead({ site, locale, title, description: t('description', { name: site.name[locale] }) }),
    robots: 'noindex, follow',
  };
}

export default async function Search(props: Props) {
  const locale = await getLocale();
  const [site, results] = await Promise.all([loadSite(locale), inputOf(props).then((input) => search(locale, input))]);
  return <SearchPage site={site} results={results} />;
}

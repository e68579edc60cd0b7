import type { Metadata } from 'next';
import { cache } from 'react';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { findPage } from '@/newsroom/editions/queries';
import { InfoPage } from '@/site/info-page';
import { hiddenHead, publicHead } from '../../head';
import { absentHead, absentPage, loadText } from '../../text';

type Props = PageProps<'/[locale]/pages/[slug]'>;

const find = cache(findPage);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, site, found } = await loadText(props, find);
  if (found.answer !== 'live') return absentHead({ site, locale }, found);
  const { slug, title, summary, sibling, withdrawn, share } = found.page;
  const description = summary || title;
  if (withdrawn) return hiddenHead({ site, locale, title, description });
  return publicHead({
    site,
    locale,
    title,
    description,
    path: paths.page(locale, slug),
    otherPath: sibling && paths.page(otherLocale(locale), sibling.slug),
    pictured: share,
    words: [title],
  });
}

export default async function Page(props: Props) {
  const { locale, site, found } = await loadText(props, find);
  if (found.answer !== 'live') return absentPage(site, 'page', found, (slug) => paths.page(locale, slug));
  return <InfoPage site={site} page={found.page} />;
}

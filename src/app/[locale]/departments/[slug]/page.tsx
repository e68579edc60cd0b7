import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { listDepartment } from '@/newsroom/editions/list-department';
import { answer } from '@/platform/tags';
import { DepartmentPage } from '@/site/department-page';
import { NotFoundPage } from '@/site/not-found-page';
import { pageFrom } from '@/site/paging';
import { loadSite, notFoundHead, publicHead } from '../../head';

type Props = PageProps<'/[locale]/departments/[slug]'>;

const list = cache(listDepartment);

async function load({ params, searchParams }: Props) {
  const locale = await getLocale();
  const { slug } = await params;
  const page = pageFrom((await searchParams).page);
  const found = page === null ? null : await list(locale, decodeURIComponent(slug), page);
  return { locale, site: await loadSite(locale), found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, site, found } = await load(props);
  if (!found) return notFoundHead(site, locale);
  const t = await getTranslations('site');
  const { department, page, inOther } = found;
  const { slug, name } = department;
  return publicHead({
    site,
    locale,
    title: page > 1 ? t('channel.pageTitle', { channel: name, page }) : name,
    description: t('department.description', { department: name }),
    path: paths.department(locale, slug, page),
    otherPath: page === 1 && inOther ? paths.department(otherLocale(locale), slug) : null,
    list: name,
  });
}

export default async function Department(props: Props) {
  const { site, found } = await load(props);
  return found ? <DepartmentPage site={site} list={found} /> : answer(404, <NotFoundPage site={site} />);
}

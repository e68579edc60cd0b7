import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { DepartmentPage as DepartmentPageDto } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { ListFrame } from './list-frame';
import { MonthSections } from './month-sections';
import { PageLinks } from './page-links';
import { switchFromDepartment } from './switch-to';

export function DepartmentPage({ site, list }: { site: SiteDto; list: DepartmentPageDto }) {
  const t = useTranslations('site.department');
  const locale = useLocale();
  const { department, items, total, page, pages, inOther } = list;
  const to = (number: number) => paths.department(locale, department.slug, number);
  return (
    <ListFrame
      site={site}
      list={{ name: department.name, path: to(1) }}
      page={{ number: page, path: to(page) }}
      switchTo={switchFromDepartment(locale, inOther, department.slug)}
      kind={t('kind')}
      total={total}
    >
      <MonthSections items={items} site={site} />
      {pages > 1 && <PageLinks page={page} pages={pages} to={to} />}
    </ListFrame>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { FoundTag } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { ListFrame } from './list-frame';
import { MonthSections } from './month-sections';
import { PageLinks } from './page-links';
import { switchFromTag } from './switch-to';

type Props = { site: SiteDto; list: Extract<FoundTag, { answer: 'live' }>['list'] };

export function TagPage({ site, list }: Props) {
  const t = useTranslations('site.tag');
  const locale = useLocale();
  const { tag, items, total, page, pages, inOther } = list;
  const to = (number: number) => paths.tag(locale, tag.slug, number);
  return (
    <ListFrame
      site={site}
      list={{ name: tag.name, path: to(1), description: t('description', { tag: tag.name }) }}
      page={{ number: page, path: to(page) }}
      switchTo={switchFromTag(locale, inOther, tag.slug)}
      kind={t('kind')}
      total={total}
    >
      <MonthSections items={items} site={site} />
      {pages > 1 && <PageLinks page={page} pages={pages} to={to} />}
    </ListFrame>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { MonthCount } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { ListFrame } from './list-frame';
import { otherPage } from './switch-to';
import { Years } from './years';

export function ArchivePage({ site, months }: { site: SiteDto; months: MonthCount[] }) {
  const t = useTranslations('site.archive');
  const locale = useLocale();
  return (
    <ListFrame
      site={site}
      list={{ name: t('title'), path: paths.archive(locale), description: t('description') }}
      switchTo={{ href: otherPage(locale, paths.archive) }}
      about={t('about')}
    >
      {months.length > 0 ? <Years months={months} /> : <p className="soft">{t('empty')}</p>}
    </ListFrame>
  );
}

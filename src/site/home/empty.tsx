import { useLocale, useTranslations } from 'next-intl';
import type { SiteDto } from '@/newsroom/settings/dto';
import { SaidInOther } from '../other-language';
import { otherHome } from '../switch-to';

export function Empty({ site }: { site: SiteDto }) {
  const t = useTranslations('site.home');
  const locale = useLocale();
  return (
    <div className="lost">
      <h1>{site.name[locale]}</h1>
      <p>
        {t('empty')} {t('emptyNext')}
      </p>
      <SaidInOther what="empty" href={otherHome(locale)} />
    </div>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { numberToCome } from '@/i18n/request-number';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Headline } from './headline';
import { SaidInOther } from './other-language';
import { SitePage } from './site-page';
import { switchFromNowhere } from './switch-to';

/** Rendered at start and kept, for the minutes in which no page can be made. */
export function UnavailablePage({ site }: { site: SiteDto }) {
  const t = useTranslations('site.unavailable');
  const locale = useLocale();
  return (
    <SitePage site={site} switchTo={switchFromNowhere(locale)}>
      <div className="lost">
        <p className="kick">503</p>
        <h1>
          <Headline locale={locale} text={t('title')} />
        </h1>
        <p>{t('about')}</p>
        <p className="soft">{t.rich('number', { number: () => <code>{numberToCome}</code> })}</p>
        <SaidInOther what="unavailable" />
      </div>
    </SitePage>
  );
}

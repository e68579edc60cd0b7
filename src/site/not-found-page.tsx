import { useLocale, useTranslations } from 'next-intl';
import type { TextKind } from '@/i18n/paths';
import type { Sibling } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Headline } from './headline';
import { SaidInOther, SiblingLink } from './other-language';
import { SearchForm } from './search/search-form';
import { SitePage } from './site-page';
import { otherHome, otherText, switchFromNowhere } from './switch-to';
import { WaysOn } from './ways-on';

type Props = {
  site: SiteDto;
  /** What stands at this address in the other language. */
  sibling?: Sibling;
  kind?: TextKind;
};

/** Never repeats the address that was asked for: all missing addresses answer the same bytes. */
export function NotFoundPage({ site, sibling = null, kind }: Props) {
  const t = useTranslations('site.notFound');
  const locale = useLocale();
  return (
    <SitePage site={site} switchTo={switchFromNowhere(locale, sibling, kind)}>
      <div className="lost">
        <p className="kick">404</p>
        <h1>
          <Headline locale={locale} text={t('title')} />
        </h1>
        <p>{t('about')}</p>
        {sibling && <p>{t.rich('sibling', { link: () => <SiblingLink sibling={sibling} kind={kind} /> })}</p>}
        <SearchForm />
        <WaysOn label={t('ways')} channels={site.channels} />
        {sibling ? (
          <SaidInOther what="sibling" href={otherText(locale, sibling.slug, kind)} />
        ) : (
          <SaidInOther what="notFound" href={otherHome(locale)} />
        )}
      </div>
    </SitePage>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { Sibling } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Headline } from './headline';
import { SaidInOther, SiblingLink } from './other-language';
import { SearchForm } from './search/search-form';
import { SitePage } from './site-page';
import { otherArticle, otherHome, switchFromNowhere } from './switch-to';
import { WaysOn } from './ways-on';

/** Never repeats the address that was asked for: all missing addresses answer the same bytes. */
export function NotFoundPage({ site, sibling = null }: { site: SiteDto; sibling?: Sibling }) {
  const t = useTranslations('site.notFound');
  const locale = useLocale();
  return (
    <SitePage site={site} switchTo={switchFromNowhere(locale, sibling)}>
      <div className="lost">
        <p className="kick">404</p>
        <h1>
          <Headline locale={locale} text={t('title')} />
        </h1>
        <p>{t('about')}</p>
        {sibling && <p>{t.rich('sibling', { link: () => <SiblingLink sibling={sibling} /> })}</p>}
        <SearchForm />
        <WaysOn label={t('ways')} channels={site.channels} />
        {sibling ? (
          <SaidInOther what="sibling" href={otherArticle(locale, sibling.slug)} />
        ) : (
          <SaidInOther what="notFound" href={otherHome(locale)} />
        )}
      </div>
    </SitePage>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { ArticleDto } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Headline } from '../headline';
import { SitePage } from '../site-page';
import { switchFromText } from '../switch-to';

/** At the address of both texts while only one of them is live. */
export function AlonePage({ site, article }: { site: SiteDto; article: ArticleDto }) {
  const t = useTranslations('site.parallel');
  const locale = useLocale();
  const link = () => (
    <a className="link" href={paths.article(locale, article.slug)}>
      <Headline locale={locale} text={article.title} />
    </a>
  );
  return (
    <SitePage
      site={site}
      here={{ channel: article.channel.slug, within: true }}
      switchTo={switchFromText(locale, null, article.channel)}
    >
      <div className="lost">
        <p className="kick">404</p>
        <h1>
          <Headline locale={locale} text={t('aloneTitle')} />
        </h1>
        <p>{t('aloneAbout')}</p>
        <p>{t.rich('aloneRead', { link })}</p>
      </div>
    </SitePage>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { ArticleDto } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Headline } from '../headline';
import { SitePage } from '../site-page';
import { otherPage, switchFromText } from '../switch-to';

export function ReportedPage({ site, article }: { site: SiteDto; article: ArticleDto }) {
  const t = useTranslations('site.reported');
  const locale = useLocale();
  const { slug, title, channel, sibling } = article;
  const switchTo = sibling
    ? { href: otherPage(locale, () => paths.reported(otherLocale(locale), sibling.slug)) }
    : switchFromText(locale, sibling, channel);
  return (
    <SitePage site={site} here={{ channel: channel.slug, within: true }} switchTo={switchTo}>
      <div className="lost">
        <h1>{t('title')}</h1>
        <p>{t('about')}</p>
        <p>
          {t.rich('back', {
            link: () => (
              <a className="link" href={paths.article(locale, slug)}>
                <Headline locale={locale} text={title} />
              </a>
            ),
          })}
        </p>
        <p>
          <a className="link" href={paths.report(locale, slug)} rel="nofollow">
            {t('another')}
          </a>
        </p>
      </div>
    </SitePage>
  );
}

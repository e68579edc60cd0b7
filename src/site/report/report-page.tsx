import { useLocale, useTranslations } from 'next-intl';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { ArticleDto } from '@/newsroom/editions/dto';
import type { RefusedReport } from '@/newsroom/reports/schema';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Breadcrumb } from '../breadcrumb';
import { Headline } from '../headline';
import { SitePage } from '../site-page';
import { otherChannel, otherPage, type SwitchTo } from '../switch-to';
import { ReportForm } from './report-form';

type Props = {
  site: SiteDto;
  article: ArticleDto;
  /** What was typed and cannot be taken as it is. */
  refused?: RefusedReport;
};

/** Where a reader tells of an error in a text (纠错): a form that needs no script. */
export function ReportPage({ site, article, refused }: Props) {
  const t = useTranslations('site.report');
  const locale = useLocale();
  const { slug, title, channel, sibling } = article;
  const switchTo: SwitchTo = sibling
    ? { href: otherPage(locale, () => paths.report(otherLocale(locale), sibling.slug)) }
    : { href: otherChannel(locale, channel.slug), note: 'sameChannel' };
  return (
    <SitePage site={site} here={{ channel: channel.slug, within: true }} switchTo={switchTo}>
      <div className="list report-page">
        <Breadcrumb channel={channel} />
        <header>
          <h1>{t('title')}</h1>
          <p>
            {t.rich('about', {
              link: () => (
                <a className="link" href={paths.article(locale, slug)}>
                  <Headline locale={locale} text={title} />
                </a>
              ),
            })}
          </p>
        </header>
        <ReportForm page={paths.report(locale, slug)} refused={refused} />
      </div>
    </SitePage>
  );
}

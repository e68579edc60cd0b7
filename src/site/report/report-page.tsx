import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { Heading } from '@/newsroom/editions/dto';
import type { RefusedReport } from '@/newsroom/reports/schema';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Breadcrumb } from '../breadcrumb';
import { Headline } from '../headline';
import { SitePage } from '../site-page';
import { switchFromView } from '../switch-to';
import { ReportForm } from './report-form';

type Props = {
  site: SiteDto;
  text: Heading;
  /** What was typed and cannot be taken as it is. */
  refused?: RefusedReport;
};

/** Where a reader tells of an error in a text (纠错): a form that needs no script. */
export function ReportPage({ site, text, refused }: Props) {
  const t = useTranslations('site.report');
  const locale = useLocale();
  const { slug, title, channel } = text;
  const kind = channel ? 'news' : 'page';
  return (
    <SitePage
      site={site}
      here={channel ? { channel: channel.slug, within: true } : undefined}
      switchTo={switchFromView(locale, text, paths.report)}
    >
      <div className="list report-page">
        <Breadcrumb channel={channel ?? undefined} />
        <header>
          <h1>{t('title')}</h1>
          <p>
            {t.rich(channel ? 'about' : 'aboutPage', {
              link: () => (
                <a className="link" href={paths.text(kind, locale, slug)}>
                  <Headline locale={locale} text={title} />
                </a>
              ),
            })}
          </p>
        </header>
        <ReportForm page={paths.report(locale, slug, kind)} refused={refused} />
      </div>
    </SitePage>
  );
}

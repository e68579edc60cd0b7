import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { ChannelLink, Ended, Sibling } from '@/newsroom/editions/dto';
import type { RefusedReport } from '@/newsroom/reports/schema';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Breadcrumb } from '../breadcrumb';
import { Day } from '../day';
import { SiblingLink } from '../other-language';
import { Reason } from '../reason';
import { SitePage } from '../site-page';
import { switchFromView } from '../switch-to';
import { RefusedSummary, ReportFields } from './report-fields';

type Props = {
  site: SiteDto;
  ended: Ended;
  channel: ChannelLink | null;
  sibling: Sibling;
  refused: RefusedReport;
};

/** A text went off line while its reader wrote: there is nowhere to send it to, and nothing of what was typed is lost. */
export function LostTextPage({ site, ended, channel, sibling, refused }: Props) {
  const t = useTranslations('site');
  const locale = useLocale();
  return (
    <SitePage
      site={site}
      switchTo={switchFromView(locale, { channel, sibling }, (other, slug, kind) => paths.text(kind, other, slug))}
    >
      <div className="list report-page">
        <Breadcrumb channel={channel ?? undefined} />
        <header>
          <h1>{t('gone.title')}</h1>
          <p>{t.rich('gone.about', { time: () => <Day on={ended.on} /> })}</p>
          <Reason reason={ended.reason} />
          {sibling && (
            <p>
              {t.rich('gone.sibling', {
                link: () => <SiblingLink sibling={sibling} kind={channel ? 'news' : 'page'} />,
              })}
            </p>
          )}
        </header>
        <div className="report-form">
          <RefusedSummary heading={t('report.lost')} errors={{ '': 'report.noText' }} />
          <ReportFields typed={refused.typed} errors={{}} kept />
        </div>
      </div>
    </SitePage>
  );
}

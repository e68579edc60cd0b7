import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { PageDto } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Breadcrumb } from './breadcrumb';
import { Corrections } from './corrections';
import { Day } from './day';
import { Footnotes } from './footnotes';
import { Headline } from './headline';
import { JsonLd } from './json-ld';
import { SaidInOther, SiblingLink } from './other-language';
import { passedOn } from './passed-on';
import { PreviewNotice } from './preview-notice';
import { AtHand } from './reading/at-hand';
import { Printed } from './reading/printed';
import { ReportLink } from './report/report-link';
import { SitePage } from './site-page';
import { breadcrumbs, infoPage } from './structured-data';
import { otherHome, switchFromPage } from './switch-to';
import { Updates } from './updates';
import { Withdrawn } from './withdrawn';

type Props = {
  site: SiteDto;
  page: PageDto;
  /** Number of the edition being previewed. */
  preview?: string;
};

/** A page of the site itself: about, contact, privacy, accessibility. It has no source and no date of issue. */
export function InfoPage({ site, page, preview }: Props) {
  const t = useTranslations('site');
  const locale = useLocale();
  const { slug, title, sibling, updatedOn, withdrawn } = page;
  /** What is drafted, or no longer holds, is not to be passed on. */
  const live = preview === undefined && withdrawn === null;
  const path = paths.page(locale, slug);
  const crumbs = [
    { name: t('header.home'), path: paths.home(locale) },
    { name: title, path },
  ];
  return (
    <SitePage site={site} page={live ? { path, title } : undefined} switchTo={switchFromPage(locale, sibling)}>
      {preview !== undefined && <PreviewNotice number={preview} />}
      <article className="read">
        <div className="top">
          <Breadcrumb />
          {sibling && live && (
            <a className="link" href={paths.parallel(locale, slug, 'page')}>
              {t('parallel.read')}
            </a>
          )}
        </div>
        {withdrawn && <Withdrawn ended={withdrawn} />}
        <h1>
          <Headline locale={locale} text={title} />
        </h1>
        <div className="kit">
          <p className="meta">
            {updatedOn && <span>{t.rich('info.updated', { time: () => <Day on={updatedOn} /> })}</span>}
          </p>
          <AtHand />
        </div>
        <Corrections locale={locale} corrections={page.corrections} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: escaped HTML from newsroom/body, its only maker */}
        <div className="prose" dangerouslySetInnerHTML={{ __html: page.html }} />
        <Footnotes locale={locale} notes={page.notes} />
        <Updates updates={page.updates} />
        <div className="after">
          {sibling ? (
            <p className="soft">
              {t.rich('info.sibling', { link: () => <SiblingLink sibling={sibling} kind="page" /> })}
            </p>
          ) : (
            <div className="soft">
              <p>{t('info.noSibling')}</p>
              <SaidInOther what="noPage" href={otherHome(locale)} />
            </div>
          )}
          <ReportLink slug={slug} kind="page" />
        </div>
        {live && (
          <>
            <Printed url={passedOn(site, path)} />
            <JsonLd graph={[infoPage(site, page), breadcrumbs(site, crumbs)]} />
          </>
        )}
      </article>
    </SitePage>
  );
}

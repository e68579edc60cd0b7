import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { ArticleDto } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Breadcrumb } from './breadcrumb';
import { Corrections } from './corrections';
import { Cover } from './cover';
import { FiledUnder } from './filed-under';
import { Footnotes } from './footnotes';
import { Headline } from './headline';
import { JsonLd } from './json-ld';
import { Neighbours } from './neighbours';
import { SaidInOther, SiblingLink } from './other-language';
import { passedOn } from './passed-on';
import { PreviewNotice } from './preview-notice';
import { AtHand } from './reading/at-hand';
import { Printed } from './reading/printed';
import { Related } from './related';
import { ReportLink } from './report/report-link';
import { timeShown } from './shown';
import { SitePage } from './site-page';
import { SourceLine } from './source-line';
import { breadcrumbs, newsArticle } from './structured-data';
import { otherChannel, switchFromText } from './switch-to';
import { Updates } from './updates';
import { Withdrawn } from './withdrawn';

type Props = {
  site: SiteDto;
  article: ArticleDto;
  /** Number of the edition being previewed; none where it is settings that are. */
  preview?: { number?: string };
};

export function ArticlePage({ site, article, preview }: Props) {
  const t = useTranslations('site');
  const locale = useLocale();
  const { slug, title, channel, sibling, withdrawn } = article;
  /** What is drafted, or no longer holds, is not to be passed on. */
  const live = preview === undefined && withdrawn === null;
  const path = paths.article(locale, slug);
  const crumbs = [
    { name: t('header.home'), path: paths.home(locale) },
    { name: channel.name, path: paths.channel(locale, channel.slug) },
    { name: title, path },
  ];
  return (
    <SitePage
      site={site}
      page={live ? { path, title } : undefined}
      here={{ channel: channel.slug, within: true }}
      switchTo={switchFromText(locale, sibling, channel)}
    >
      {preview !== undefined && <PreviewNotice number={preview.number} banners={site.banners} />}
      <article className="read" data-view={article.views.mark ?? undefined}>
        <div className="top">
          <Breadcrumb channel={channel} />
          {sibling && live && (
            <a className="link" href={paths.parallel(locale, slug)}>
              {t('parallel.read')}
            </a>
          )}
        </div>
        {withdrawn && <Withdrawn ended={withdrawn} />}
        <h1>
          <Headline locale={locale} text={title} />
        </h1>
        <div className="kit">
          <SourceLine
            locale={locale}
            source={article.source}
            issuedOn={article.issuedOn}
            time={timeShown(site, article)}
            department={article.department}
            editor={article.editor}
            views={article.views.count}
          />
          <AtHand />
        </div>
        <Corrections locale={locale} corrections={article.corrections} />
        {article.cover && !article.coverInText && <Cover cover={article.cover} />}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: escaped HTML from newsroom/body, its only maker */}
        <div className="prose" dangerouslySetInnerHTML={{ __html: article.html }} />
        <Footnotes locale={locale} notes={article.notes} />
        <Updates updates={article.updates} />
        <FiledUnder article={article} />
        <div className="after">
          {sibling ? (
            <p className="soft">{t.rich('article.sibling', { link: () => <SiblingLink sibling={sibling} /> })}</p>
          ) : (
            <div className="soft">
              <p>{t('article.noSibling')}</p>
              <SaidInOther what="noSibling" href={otherChannel(locale, channel.slug)} />
            </div>
          )}
          <ReportLink slug={slug} kind="news" />
          <Related items={article.related} site={site} />
          <Neighbours article={article} />
        </div>
        {live && (
          <>
            <Printed url={passedOn(site, path)} />
            <JsonLd graph={[newsArticle(site, article), breadcrumbs(site, crumbs)]} />
          </>
        )}
      </article>
    </SitePage>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { langTag, otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { ParallelDto } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Breadcrumb } from '../breadcrumb';
import { Corrections } from '../corrections';
import { Footnotes } from '../footnotes';
import { JsonLd } from '../json-ld';
import { passedOn } from '../passed-on';
import { AtHand } from '../reading/at-hand';
import { Printed } from '../reading/printed';
import { ReportLinkIn } from '../report/report-link';
import { SitePage } from '../site-page';
import { breadcrumbs, organization, parallelPage } from '../structured-data';
import { otherParallel } from '../switch-to';
import { ParallelCover } from './parallel-cover';
import { ParallelHead } from './parallel-head';
import { ParallelRow } from './parallel-row';

/** Both texts of an article, paragraph by paragraph, the page's own language first. */
export function ParallelPage({ site, parallel }: { site: SiteDto; parallel: ParallelDto }) {
  const t = useTranslations('site.parallel');
  const header = useTranslations('site.header');
  const locale = useLocale();
  const { channel, texts, corrections, rows, notes } = parallel;
  const other = otherLocale(locale);
  const kind = channel ? 'news' : 'page';
  const path = paths.parallel(locale, texts[locale].slug, kind);
  const title = t('title', { title: texts[locale].title });
  const crumbs = [
    { name: header('home'), path: paths.home(locale) },
    ...(channel ? [{ name: channel.name, path: paths.channel(locale, channel.slug) }] : []),
    { name: texts[locale].title, path: paths.text(kind, locale, texts[locale].slug) },
    { name: t('kind'), path },
  ];
  return (
    <SitePage
      site={site}
      page={{ path, title }}
      here={channel ? { channel: channel.slug, within: true } : undefined}
      switchTo={{ href: otherParallel(locale, texts[other].slug, kind) }}
    >
      <article className="par" data-view={parallel.mark ?? undefined}>
        <Breadcrumb channel={channel ?? undefined} />
        <div className="kit">
          <p className="kick">{t('kind')}</p>
          <AtHand />
        </div>
        <div className="abreast">
          <ParallelHead site={site} parallel={parallel} />
        </div>
        {!parallel.coverInText && <ParallelCover texts={texts} />}
        {corrections.en.length + corrections.zh.length > 0 && (
          <div className="abreast">
            <div className="own">
              <Corrections locale={locale} corrections={corrections[locale]} side={locale} />
            </div>
            <div className="other">
              <Corrections locale={other} corrections={corrections[other]} side={other} />
            </div>
          </div>
        )}
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, the rows never change their order
          <ParallelRow key={at} row={row} />
        ))}
        {notes.en.length + notes.zh.length > 0 && (
          <div className="abreast">
            <div className="own">
              <Footnotes locale={locale} notes={notes[locale]} side={locale} />
            </div>
            <div className="other">
              <Footnotes locale={other} notes={notes[other]} side={other} />
            </div>
          </div>
        )}
        <div className="abreast reports">
          <div className="own">
            <ReportLinkIn locale={locale} slug={texts[locale].slug} kind={kind} />
          </div>
          <div className="other" lang={langTag[other]}>
            <ReportLinkIn locale={other} slug={texts[other].slug} kind={kind} />
          </div>
        </div>
        <Printed url={passedOn(site, path)} />
        <JsonLd
          graph={[
            parallelPage(site, locale, { name: title, path }, kind, texts),
            breadcrumbs(site, crumbs),
            organization(site, locale),
          ]}
        />
      </article>
    </SitePage>
  );
}

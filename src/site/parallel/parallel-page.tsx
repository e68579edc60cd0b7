import { useLocale, useTranslations } from 'next-intl';
import { otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { ParallelDto } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Breadcrumb } from '../breadcrumb';
import { Footnotes } from '../footnotes';
import { Printed } from '../reading/printed';
import { SitePage } from '../site-page';
import { otherParallel } from '../switch-to';
import { TextSize } from '../text-size';
import { ParallelHead } from './parallel-head';
import { ParallelRow } from './parallel-row';

/** Both texts of an article, paragraph by paragraph, the page's own language first. */
export function ParallelPage({ site, parallel }: { site: SiteDto; parallel: ParallelDto }) {
  const t = useTranslations('site.parallel');
  const locale = useLocale();
  const { channel, texts, rows, notes } = parallel;
  const other = otherLocale(locale);
  const path = paths.parallel(locale, texts[locale].slug);
  return (
    <SitePage
      site={site}
      page={{ path, title: t('title', { title: texts[locale].title }) }}
      here={{ channel: channel.slug, within: true }}
      switchTo={{ href: otherParallel(locale, texts[other].slug) }}
    >
      <article className="par">
        <Breadcrumb channel={channel} />
        <div className="kit">
          <p className="kick">{t('kind')}</p>
          <TextSize />
        </div>
        <div className="abreast">
          <ParallelHead parallel={parallel} />
        </div>
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
        <Printed url={site.origin + path} />
      </article>
    </SitePage>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { Heading } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Headline } from '../headline';
import { SitePage } from '../site-page';
import { switchFromView } from '../switch-to';

export function ReportedPage({ site, text }: { site: SiteDto; text: Heading }) {
  const t = useTranslations('site.reported');
  const locale = useLocale();
  const { slug, title, channel } = text;
  const kind = channel ? 'news' : 'page';
  return (
    <SitePage
      site={site}
      here={channel ? { channel: channel.slug, within: true } : undefined}
      switchTo={switchFromView(locale, text, paths.reported)}
    >
      <div className="lost">
        <h1>{t('title')}</h1>
        <p>{t('about')}</p>
        <p>
          {t.rich('back', {
            link: () => (
              <a className="link" href={paths.text(kind, locale, slug)}>
                <Headline locale={locale} text={title} />
              </a>
            ),
          })}
        </p>
        <p>
          <a className="link" href={paths.report(locale, slug, kind)} rel="nofollow">
            {t('another')}
          </a>
        </p>
      </div>
    </SitePage>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { ChannelLink } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Headline } from '../headline';
import { SitePage } from '../site-page';
import { switchFromPage, switchFromText } from '../switch-to';

type Text = { slug: string; title: string; channel: ChannelLink | null };

/** At the address of both texts while only one of them is live. */
export function AlonePage({ site, text }: { site: SiteDto; text: Text }) {
  const t = useTranslations('site.parallel');
  const locale = useLocale();
  const { slug, title, channel } = text;
  const link = () => (
    <a className="link" href={paths.text(channel ? 'news' : 'page', locale, slug)}>
      <Headline locale={locale} text={title} />
    </a>
  );
  return (
    <SitePage
      site={site}
      here={channel ? { channel: channel.slug, within: true } : undefined}
      switchTo={channel ? switchFromText(locale, null, channel) : switchFromPage(locale, null)}
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

import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { ChannelLink, Ended, Sibling } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Day } from './day';
import { Headline } from './headline';
import { SaidInOther, SiblingLink } from './other-language';
import { Reason } from './reason';
import { SitePage } from './site-page';
import { otherChannel, otherHome, switchFromPage, switchFromText } from './switch-to';

type Props = {
  site: SiteDto;
  ended: Ended;
  sibling: Sibling;
  /** null for a page, which stands in none. */
  channel: ChannelLink | null;
};

export function GonePage({ site, ended, sibling, channel }: Props) {
  const t = useTranslations('site.gone');
  const locale = useLocale();
  const kind = channel ? 'news' : 'page';
  const switchTo = channel ? switchFromText(locale, sibling, channel) : switchFromPage(locale, sibling);
  return (
    <SitePage site={site} switchTo={switchTo}>
      <div className="lost">
        <p className="kick">410</p>
        <h1>
          <Headline locale={locale} text={t('title')} />
        </h1>
        <p>{t.rich('about', { time: () => <Day on={ended.on} /> })}</p>
        <Reason reason={ended.reason} />
        {sibling && <p>{t.rich('sibling', { link: () => <SiblingLink sibling={sibling} kind={kind} /> })}</p>}
        <p>
          {channel ? (
            <a className="link" href={paths.channel(locale, channel.slug)}>
              {t('more', { channel: channel.name })}
            </a>
          ) : (
            <a className="link" href={paths.siteMap(locale)}>
              {t('moreOnMap')}
            </a>
          )}
        </p>
        {!sibling &&
          (channel ? (
            <SaidInOther what="gone" href={otherChannel(locale, channel.slug)} />
          ) : (
            <SaidInOther what="gonePage" href={otherHome(locale)} />
          ))}
      </div>
    </SitePage>
  );
}

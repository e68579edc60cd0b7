import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { Found } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Day } from './day';
import { Headline } from './headline';
import { SaidInOther, SiblingLink } from './other-language';
import { SitePage } from './site-page';
import { otherChannel, switchFromText } from './switch-to';

type Gone = Omit<Extract<Found, { answer: 'unpublished' }>, 'answer'>;

export function GonePage({ site, on, sibling, channel }: Gone & { site: SiteDto }) {
  const t = useTranslations('site.gone');
  const locale = useLocale();
  return (
    <SitePage site={site} switchTo={switchFromText(locale, sibling, channel)}>
      <div className="lost">
        <p className="kick">410</p>
        <h1>
          <Headline locale={locale} text={t('title')} />
        </h1>
        <p>{t.rich('about', { time: () => <Day on={on} /> })}</p>
        {sibling && <p>{t.rich('sibling', { link: () => <SiblingLink sibling={sibling} /> })}</p>}
        <p>
          <a className="link" href={paths.channel(locale, channel.slug)}>
            {t('more', { channel: channel.name })}
          </a>
        </p>
        {!sibling && <SaidInOther what="gone" href={otherChannel(locale, channel.slug)} />}
      </div>
    </SitePage>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { ChannelPage as ChannelPageDto } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Breadcrumb } from './breadcrumb';
import { Cards } from './cards';
import { firstPictured } from './first-pictured';
import { JsonLd } from './json-ld';
import { MonthSections } from './month-sections';
import { PageLinks } from './page-links';
import { PreviewNotice } from './preview-notice';
import { channelShown } from './shown';
import { SitePage } from './site-page';
import { breadcrumbs, collection, organization } from './structured-data';
import { otherChannel } from './switch-to';

type Props = {
  site: SiteDto;
  list: ChannelPageDto;
  /** Drawn with settings that are not saved. */
  preview?: boolean;
};

export function ChannelPage({ site, list, preview = false }: Props) {
  const t = useTranslations('site.channel');
  const header = useTranslations('site.header');
  const locale = useLocale();
  const { channel, items, page, pages } = list;
  const here = { name: channel.name, path: paths.channel(locale, channel.slug) };
  const crumbs = [{ name: header('home'), path: paths.home(locale) }, here];
  return (
    <SitePage
      site={site}
      page={preview ? undefined : { path: paths.channel(locale, channel.slug, page), title: channel.name }}
      here={{ channel: channel.slug, within: page > 1 }}
      switchTo={{ href: otherChannel(locale, channel.slug) }}
    >
      {preview && <PreviewNotice banners={site.banners} />}
      <div className="list">
        <Breadcrumb />
        <header>
          <h1>{channel.name}</h1>
          {channel.intro && <p>{channel.intro}</p>}
          {page > 1 && <p className="soft">{t('page', { page })}</p>}
        </header>
        {items.length === 0 && <p className="soft">{t('empty')}</p>}
        {channelShown(site, channel.slug).layout === 'cards' ? (
          <Cards items={items} site={site} level="h2" first={firstPictured(items)} />
        ) : (
          <MonthSections items={items} site={site} />
        )}
        {pages > 1 && <PageLinks page={page} pages={pages} to={(n) => paths.channel(locale, channel.slug, n)} />}
      </div>
      {!preview && (
        <JsonLd
          graph={[
            collection(site, locale, { ...here, description: channel.intro }),
            breadcrumbs(site, crumbs),
            organization(site, locale),
          ]}
        />
      )}
    </SitePage>
  );
}

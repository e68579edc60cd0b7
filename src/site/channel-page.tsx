import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { ChannelPage as ChannelPageDto } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Breadcrumb } from './breadcrumb';
import { JsonLd } from './json-ld';
import { ListItem } from './list-item';
import { byMonth } from './months';
import { PageLinks } from './page-links';
import { SitePage } from './site-page';
import { breadcrumbs, channelCollection, organization } from './structured-data';
import { otherChannel } from './switch-to';

export function ChannelPage({ site, list }: { site: SiteDto; list: ChannelPageDto }) {
  const t = useTranslations('site.channel');
  const header = useTranslations('site.header');
  const format = useFormatter();
  const locale = useLocale();
  const { channel, items, page, pages } = list;
  const crumbs = [
    { name: header('home'), path: paths.home(locale) },
    { name: channel.name, path: paths.channel(locale, channel.slug) },
  ];
  return (
    <SitePage
      site={site}
      page={{ path: paths.channel(locale, channel.slug, page), title: channel.name }}
      here={{ channel: channel.slug, within: page > 1 }}
      switchTo={{ href: otherChannel(locale, channel.slug) }}
    >
      <div className="list">
        <Breadcrumb />
        <header>
          <h1>{channel.name}</h1>
          {channel.intro && <p>{channel.intro}</p>}
          {page > 1 && <p className="soft">{t('page', { page })}</p>}
        </header>
        {items.length === 0 && <p className="soft">{t('empty')}</p>}
        {byMonth(items).map(({ month, items: ofMonth }) => (
          <section key={month}>
            <h2>{format.dateTime(new Date(`${month}-01`), { year: 'numeric', month: 'long', timeZone: 'UTC' })}</h2>
            {ofMonth.map((item) => (
              <ListItem key={item.slug} item={item} />
            ))}
          </section>
        ))}
        {pages > 1 && <PageLinks to={(n) => paths.channel(locale, channel.slug, n)} page={page} pages={pages} />}
      </div>
      <JsonLd
        graph={[channelCollection(site, locale, channel), breadcrumbs(site, crumbs), organization(site, locale)]}
      />
    </SitePage>
  );
}

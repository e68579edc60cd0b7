import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { SiteDto } from '@/newsroom/settings/dto';
import { FeedLinks } from './feed-links';

/** Each channel with what it is for and its feeds, then the feeds of the whole site. */
export function Channels({ site }: { site: SiteDto }) {
  const t = useTranslations('site.siteMap');
  const locale = useLocale();
  return (
    <ul className="places">
      {site.channels.map(({ slug, name, intro }) => (
        <li key={slug}>
          <h3>
            <a href={paths.channel(locale, slug)}>{name}</a>
          </h3>
          {intro && <p>{intro}</p>}
          <FeedLinks of={name} channel={slug} />
        </li>
      ))}
      <li>
        <h3>{t('wholeSite')}</h3>
        <FeedLinks of={t('wholeSite')} />
      </li>
    </ul>
  );
}

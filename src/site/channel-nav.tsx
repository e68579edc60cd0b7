import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { NavigationItem } from '@/newsroom/settings/dto';
import type { Frame } from './frame';

type Props = { items: NavigationItem[]; here: Frame['here']; path?: string };

/** The row of entries that the institution has set, by default the home page, its channels and the search. */
export function ChannelNav({ items, here, path }: Props) {
  const t = useTranslations('site');
  const locale = useLocale();
  const fixed = {
    home: { name: t('header.home'), href: paths.home(locale) },
    topics: { name: t('topic.list'), href: paths.topics(locale) },
    archive: { name: t('archive.title'), href: paths.archive(locale) },
    siteMap: { name: t('siteMap.title'), href: paths.siteMap(locale) },
    search: { name: t('header.search'), href: paths.search(locale) },
  };
  const shown = items.map((item) => {
    if (item.kind === 'channel') return { name: item.name, href: paths.channel(locale, item.slug) };
    return item.kind === 'link' ? item : fixed[item.kind];
  });
  const search = items.findIndex(({ kind }) => kind === 'search');
  function mark(item: NavigationItem, href: string) {
    if (item.kind === 'home' || item.kind === 'search') return here && item.kind in here ? 'page' : undefined;
    if (item.kind !== 'channel') return href === path ? 'page' : undefined;
    return here && 'channel' in here && here.channel === item.slug ? (here.within ? 'true' : 'page') : undefined;
  }
  return (
    <nav className="nav" id="channels" aria-label={t('header.channels')}>
      <ul className="w">
        {items.map((item, at) => {
          const { name, href } = shown[at] as { name: string; href: string };
          return (
            <li key={`${name} ${href}`} className={item.kind === 'search' ? 'find' : undefined}>
              <a href={href} id={at === search ? 'search' : undefined} aria-current={mark(item, href)}>
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

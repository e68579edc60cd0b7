import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { ChannelLink } from '@/newsroom/editions/dto';
import type { Frame } from './frame';

export function ChannelNav({ channels, here }: { channels: ChannelLink[]; here: Frame['here'] }) {
  const t = useTranslations('site.header');
  const locale = useLocale();
  const mark = (slug: string) =>
    here && 'channel' in here && here.channel === slug ? (here.within ? 'true' : 'page') : undefined;
  return (
    <nav className="nav" aria-label={t('channels')}>
      <ul className="w">
        <li>
          <a href={paths.home(locale)} aria-current={here && 'home' in here ? 'page' : undefined}>
            {t('home')}
          </a>
        </li>
        {channels.map(({ slug, name }) => (
          <li key={slug}>
            <a href={paths.channel(locale, slug)} aria-current={mark(slug)}>
              {name}
            </a>
          </li>
        ))}
        <li className="find">
          <a href={paths.search(locale)} aria-current={here && 'search' in here ? 'page' : undefined}>
            {t('search')}
          </a>
        </li>
      </ul>
    </nav>
  );
}

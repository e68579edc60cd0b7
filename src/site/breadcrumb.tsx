import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { ChannelLink } from '@/newsroom/editions/dto';
import type { Crumb } from './structured-data';

type Props = {
  channel?: ChannelLink;
  /** What else lies between the home page and this one. */
  trail?: Crumb[];
};

export function Breadcrumb({ channel, trail = [] }: Props) {
  const t = useTranslations('site.header');
  const locale = useLocale();
  return (
    <nav className="crumb" aria-label={t('here')}>
      <ol>
        <li>
          <a href={paths.home(locale)}>{t('home')}</a>
        </li>
        {channel && (
          <li>
            <a href={paths.channel(locale, channel.slug)}>{channel.name}</a>
          </li>
        )}
        {trail.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { ChannelLink } from '@/newsroom/editions/dto';

export function Breadcrumb({ channel }: { channel?: ChannelLink }) {
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
      </ol>
    </nav>
  );
}

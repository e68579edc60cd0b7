import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { ChannelLink } from '@/newsroom/editions/dto';

export function WaysOn({ label, channels }: { label: string; channels: ChannelLink[] }) {
  const t = useTranslations('site.header');
  const locale = useLocale();
  return (
    <nav aria-label={label}>
      <ul className="rows">
        <li>
          <a href={paths.home(locale)}>{t('home')}</a>
        </li>
        {channels.map(({ slug, name }) => (
          <li key={slug}>
            <a href={paths.channel(locale, slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { Home } from '@/newsroom/editions/dto';
import { NewsRows } from '../news-rows';

export function Columns({ columns }: { columns: Home['columns'] }) {
  const t = useTranslations('site.home');
  const locale = useLocale();
  return (
    <div className="w cols">
      {columns.map(({ channel, items }) => (
        <section className="col" key={channel.slug}>
          <div className="over">
            <h2>{channel.name}</h2>
            <a href={paths.channel(locale, channel.slug)} aria-label={t('moreOf', { channel: channel.name })}>
              {t('more')}
            </a>
          </div>
          <NewsRows items={items} />
        </section>
      ))}
    </div>
  );
}

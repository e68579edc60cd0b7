import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { HomeBlock } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Cards } from '../cards';
import { Column } from './column';
import { Over } from './over';

type Props = Omit<Extract<HomeBlock, { kind: 'columns' }>, 'kind'> & { site: SiteDto };

/** The newest of channels: titles below each other, a column for each, or cards in a row. */
export function Columns({ columns, layout, site }: Props) {
  const t = useTranslations('site.home');
  const locale = useLocale();
  return (
    <div className={layout === 'cards' ? 'w decks' : 'w cols'}>
      {columns.map(({ channel, items }) => (
        <section className="col" key={channel.slug}>
          <Over
            title={channel.name}
            href={paths.channel(locale, channel.slug)}
            more={t('moreOf', { channel: channel.name })}
          />
          {layout === 'cards' ? <Cards items={items} site={site} /> : <Column items={items} site={site} />}
        </section>
      ))}
    </div>
  );
}

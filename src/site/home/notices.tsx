import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { HomeBlock } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Day } from '../day';
import { Headline } from '../headline';
import { timeShown } from '../shown';
import { Over } from './over';

type Props = Omit<Extract<HomeBlock, { kind: 'notices' }>, 'kind'> & { site: SiteDto };

/** Notices as they hang on a board: the date, then what it is about. */
export function Notices({ channel, items, site }: Props) {
  const t = useTranslations('site.home');
  const locale = useLocale();
  return (
    <section className="board">
      <Over
        title={channel.name}
        href={paths.channel(locale, channel.slug)}
        more={t('moreOf', { channel: channel.name })}
      />
      <ul className="posted">
        {items.map((item) => (
          <li key={item.slug}>
            <Day on={item.issuedOn} time={timeShown(site, item)} />
            <a className="whole" href={paths.article(locale, item.slug)}>
              <Headline locale={locale} text={item.title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

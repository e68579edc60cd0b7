import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { NewsItem } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Day } from '../day';
import { Headline } from '../headline';
import { timeShown } from '../shown';
import { Thumb } from '../thumb';

type Props = { items: NewsItem[]; site: SiteDto; first: string | undefined; below?: boolean };

/** What stands next to the lead: a picture at the end of the row, or what it is about where there is none. */
export function Seconds({ items, site, first, below = false }: Props) {
  const locale = useLocale();
  return (
    <ul className={below ? 'seconds below' : 'seconds'}>
      {items.map((item) => (
        <li key={item.slug} className={item.cover ? 'pictured' : undefined}>
          <p className="kick">
            <span>{item.channel.name}</span>
            <Day on={item.issuedOn} time={timeShown(site, item)} />
          </p>
          <h2>
            <a href={paths.article(locale, item.slug)}>
              <Headline locale={locale} text={item.title} />
            </a>
          </h2>
          {item.cover ? (
            <Thumb cover={item.cover} sizes="8.5rem" first={item.slug === first} />
          ) : (
            <p className="brief">{item.summary}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { NewsItem } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Day } from './day';
import { Headline } from './headline';
import { timeShown } from './shown';
import { Thumb } from './thumb';

type Props = {
  items: NewsItem[];
  site: SiteDto;
  level?: 'h2' | 'h3';
  /** Slug of the one whose picture is fetched before all else. */
  first?: string;
};

/** Texts side by side, each with its picture and what it is about. */
export function Cards({ items, site, level: Title = 'h3', first }: Props) {
  const locale = useLocale();
  return (
    <ul className="cards">
      {items.map((item) => (
        <li key={item.slug}>
          {item.cover && (
            <Thumb
              cover={item.cover}
              sizes="(min-width: 40rem) 22rem, calc(100vw - 40px)"
              first={item.slug === first}
            />
          )}
          <Title>
            <a href={paths.article(locale, item.slug)}>
              <Headline locale={locale} text={item.title} />
            </a>
          </Title>
          {item.summary && <p className="brief">{item.summary}</p>}
          <Day on={item.issuedOn} time={timeShown(site, item)} />
        </li>
      ))}
    </ul>
  );
}

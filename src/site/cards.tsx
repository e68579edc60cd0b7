import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { NewsItem } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Day } from './day';
import { Headline } from './headline';
import { timeShown } from './shown';

/** Texts side by side, each with what it is about. */
export function Cards({ items, site, level: Title = 'h3' }: { items: NewsItem[]; site: SiteDto; level?: 'h2' | 'h3' }) {
  const locale = useLocale();
  return (
    <ul className="cards">
      {items.map((item) => (
        <li key={item.slug}>
          <Title>
            <a href={paths.article(locale, item.slug)}>
              <Headline locale={locale} text={item.title} />
            </a>
          </Title>
          {item.summary && <p>{item.summary}</p>}
          <Day on={item.issuedOn} time={timeShown(site, item)} />
        </li>
      ))}
    </ul>
  );
}

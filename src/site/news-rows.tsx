import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { NewsLink } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Day } from './day';
import { Headline } from './headline';
import { timeShown } from './shown';

export function NewsRows({ items, site }: { items: NewsLink[]; site: SiteDto }) {
  const locale = useLocale();
  return (
    <ul className="rows">
      {items.map((item) => (
        <li key={item.slug}>
          <a href={paths.article(locale, item.slug)}>
            <span className="whole">
              <Headline locale={locale} text={item.title} />
            </span>
            <Day on={item.issuedOn} time={timeShown(site, item)} />
          </a>
        </li>
      ))}
    </ul>
  );
}

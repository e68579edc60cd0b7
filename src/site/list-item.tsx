import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { NewsItem } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Day } from './day';
import { Headline } from './headline';
import { timeShown } from './shown';
import { Thumb } from './thumb';

type Props = {
  item: NewsItem;
  /** Says whether the hour is shown. */
  site: SiteDto;
  level?: 'h2' | 'h3';
  /** Its picture is fetched before all else. */
  first?: boolean;
};

export function ListItem({ item, site, level: Title = 'h3', first }: Props) {
  const locale = useLocale();
  return (
    <article className={item.cover ? 'item pictured' : 'item'}>
      <Day on={item.issuedOn} time={timeShown(site, item)} />
      <Title>
        <a href={paths.article(locale, item.slug)}>
          <Headline locale={locale} text={item.title} />
        </a>
      </Title>
      {item.summary && <p>{item.summary}</p>}
      {item.cover && <Thumb cover={item.cover} sizes="(min-width: 48rem) 12rem, 7rem" first={first} />}
    </article>
  );
}

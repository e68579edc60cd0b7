import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { NewsItem } from '@/newsroom/editions/dto';
import { Day } from './day';
import { Headline } from './headline';

export function ListItem({ item }: { item: NewsItem }) {
  const locale = useLocale();
  return (
    <article className="item">
      <Day on={item.issuedOn} />
      <h3>
        <a href={paths.article(locale, item.slug)}>
          <Headline locale={locale} text={item.title} />
        </a>
      </h3>
      {item.summary && <p>{item.summary}</p>}
    </article>
  );
}

import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { NewsItem } from '@/newsroom/editions/dto';
import { Day } from './day';
import { Headline } from './headline';
import { Picture } from './picture';

export function ListItem({ item, level: Title = 'h3' }: { item: NewsItem; level?: 'h2' | 'h3' }) {
  const locale = useLocale();
  return (
    <article className={item.cover ? 'item pictured' : 'item'}>
      <Day on={item.issuedOn} />
      <Title>
        <a href={paths.article(locale, item.slug)}>
          <Headline locale={locale} text={item.title} />
        </a>
      </Title>
      {item.summary && <p>{item.summary}</p>}
      {item.cover && (
        <p className="thumb">
          <Picture picture={item.cover} sizes="(min-width: 48rem) 12rem, 7rem" beside />
        </p>
      )}
    </article>
  );
}

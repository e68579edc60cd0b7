import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { NewsItem } from '@/newsroom/editions/dto';
import { Day } from '../day';
import { Headline } from '../headline';
import { Picture } from '../picture';

export function Seconds({ items }: { items: NewsItem[] }) {
  const locale = useLocale();
  return (
    <ul className="seconds">
      {items.map((item) => (
        <li key={item.slug}>
          {item.cover && (
            <p className="thumb">
              <Picture picture={item.cover} sizes="(min-width: 48rem) 22rem, calc(100vw - 40px)" beside />
            </p>
          )}
          <p className="kick">
            <span>{item.channel.name}</span>
            <Day on={item.issuedOn} />
          </p>
          <h2>
            <a href={paths.article(locale, item.slug)}>
              <Headline locale={locale} text={item.title} />
            </a>
          </h2>
          <p>{item.summary}</p>
        </li>
      ))}
    </ul>
  );
}

import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { NewsItem } from '@/newsroom/editions/dto';
import { Day } from '../day';
import { Headline } from '../headline';

export function Seconds({ items }: { items: NewsItem[] }) {
  const locale = useLocale();
  return (
    <ul className="seconds">
      {items.map((item) => (
        <li key={item.slug}>
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

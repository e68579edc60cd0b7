import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { NewsLink } from '@/newsroom/editions/dto';
import { Day } from './day';
import { Headline } from './headline';

export function NewsRows({ items }: { items: NewsLink[] }) {
  const locale = useLocale();
  return (
    <ul className="rows">
      {items.map(({ slug, title, issuedOn }) => (
        <li key={slug}>
          <a href={paths.article(locale, slug)}>
            <span className="whole">
              <Headline locale={locale} text={title} />
            </span>
            <Day on={issuedOn} />
          </a>
        </li>
      ))}
    </ul>
  );
}

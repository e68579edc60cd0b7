import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { SearchItem } from '@/newsroom/search/dto';
import { Day } from '../day';
import { Marked } from './marked';

export function Results({ items }: { items: SearchItem[] }) {
  const t = useTranslations('site.search');
  const locale = useLocale();
  return (
    <ol>
      {items.map((item) => (
        <li className="item" key={item.slug}>
          {item.issuedOn && <Day on={item.issuedOn} />}
          <h2>
            <a href={paths.text(item.kind, locale, item.slug)}>
              <Marked pieces={item.titlePieces} headline />
            </a>
          </h2>
          <p>
            <Marked pieces={item.snippet} />
          </p>
          <p className="soft">{item.channel ? item.channel.name : t('ofSite')}</p>
        </li>
      ))}
    </ol>
  );
}

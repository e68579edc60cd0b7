import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';
import type { SearchItem } from '@/newsroom/search/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Day } from '../day';
import { timeShown } from '../shown';
import { Marked } from './marked';

export function Results({ site, items }: { site: SiteDto; items: SearchItem[] }) {
  const t = useTranslations('site.search');
  const locale = useLocale();
  return (
    <ol>
      {items.map((item) => (
        <li className="item" key={item.slug}>
          {item.issuedOn && <Day on={item.issuedOn} time={timeShown(site, item)} />}
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

import { useLocale, useTranslations } from 'next-intl';
import type { SearchResults } from '@/newsroom/search/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { SaidInOther } from '../other-language';
import { otherSearch } from '../switch-to';
import { WaysOn } from '../ways-on';

type Props = { site: SiteDto; outcome: Exclude<SearchResults['outcome'], 'found' | 'loosely'>; q: string };

/** What to do where there is nothing to show: before a question, after one that found nothing. */
export function Help({ site, outcome, q }: Props) {
  const t = useTranslations('site.search');
  const locale = useLocale();
  return (
    <div className="help">
      {outcome !== 'blank' && <p role="status">{t(outcome, { q })}</p>}
      <ul className="soft">
        <li>{t('helpWords')}</li>
        <li>{t('helpQuotes')}</li>
        <li>{t('helpLanguage')}</li>
      </ul>
      {outcome === 'none' && <SaidInOther what="search" href={otherSearch(locale, q)} />}
      <WaysOn label={t('ways')} channels={site.channels} />
    </div>
  );
}

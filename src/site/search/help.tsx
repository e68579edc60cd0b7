import { useLocale, useTranslations } from 'next-intl';
import { langTag, otherLocale } from '@/i18n/locales';
import type { SearchResults } from '@/newsroom/search/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { otherSearch } from '../switch-to';
import { WaysOn } from '../ways-on';

type Props = { site: SiteDto; outcome: Exclude<SearchResults['outcome'], 'found' | 'loosely'>; q: string };

/** What to do where there is nothing to show: before a question, after one that found nothing. */
export function Help({ site, outcome, q }: Props) {
  const t = useTranslations('site.search');
  const locale = useLocale();
  const lang = langTag[otherLocale(locale)];
  return (
    <div className="help">
      {outcome !== 'blank' && <p role="status">{t(outcome, { q })}</p>}
      <ul className="soft">
        <li>{t('helpWords')}</li>
        <li>{t('helpQuotes')}</li>
        <li>{t('helpLanguage')}</li>
      </ul>
      {outcome === 'none' && (
        <p lang={lang}>
          <a className="link" href={otherSearch(locale, q)} hrefLang={lang}>
            {t('inOther', { q })}
          </a>
        </p>
      )}
      <WaysOn label={t('ways')} channels={site.channels} />
    </div>
  );
}

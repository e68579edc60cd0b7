import { useTranslations } from 'next-intl';
import { Day } from './day';

/** Source and date on one line, as institutions print them. */
export function SourceLine({ source, issuedOn }: { source: string; issuedOn: string }) {
  const t = useTranslations('site.article');
  return (
    <p className="meta">
      <span>{t('source', { name: source })}</span>
      <span>{t.rich('date', { time: () => <Day on={issuedOn} /> })}</span>
    </p>
  );
}

import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/locales';
import { Day } from './day';

type Props = { locale: Locale; source: string; issuedOn: string };

/** Source and date on one line, as institutions print them. */
export async function SourceLine({ locale, source, issuedOn }: Props) {
  const t = await getTranslations({ locale, namespace: 'site.article' });
  return (
    <p className="meta">
      <span>{t('source', { name: source })}</span>
      <span>{t.rich('date', { time: () => <Day on={issuedOn} /> })}</span>
    </p>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';

type Props = { q?: string };

/** A plain form: it asks for an address that can be kept and passed on. */
export function SearchForm({ q = '' }: Props) {
  const t = useTranslations('site.search');
  return (
    <search>
      <form className="search" action={paths.search(useLocale())}>
        <label htmlFor="q">{t('label')}</label>
        <input type="search" id="q" name="q" defaultValue={q} maxLength={100} enterKeyHint="search" />
        <button className="btn" type="submit">
          {t('submit')}
        </button>
      </form>
    </search>
  );
}

import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { Day } from './day';

type Props = {
  locale: Locale;
  source: string;
  issuedOn: string;
  /** `HH:MM`, where the channel shows it. */
  time?: string | null;
  /** Slug of the source department, where its texts can be read. */
  department?: string;
  /** The editor in charge. */
  editor?: string | null;
  /** How often the text was read. */
  views?: number;
};

/** Source, date and who answers for the text, on one line, as institutions print them. */
export async function SourceLine({ locale, source, issuedOn, time, department, editor, views }: Props) {
  const t = await getTranslations({ locale, namespace: 'site.article' });
  return (
    <p className="meta">
      <span>
        {t.rich('source', {
          name: source,
          link: (words) =>
            department === undefined ? words : <a href={paths.department(locale, department)}>{words}</a>,
        })}
      </span>
      <span>{t.rich('date', { time: () => <Day on={issuedOn} time={time} /> })}</span>
      {views !== undefined && (
        <span className="views" title={t('viewsAbout')}>
          {t('views', { count: views })}
        </span>
      )}
      {editor && <span>{t('editor', { name: editor })}</span>}
    </p>
  );
}

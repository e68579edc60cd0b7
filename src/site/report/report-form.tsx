import { useTranslations } from 'next-intl';
import type { RefusedReport, ReportField } from '@/newsroom/reports/schema';

type Props = {
  /** Address of the form's own page: it says which text is meant. */
  page: string;
  refused?: RefusedReport;
};

const fields = ['quote', 'words', 'contact'] as const satisfies ReportField[];

/**
 * Posted to the API as it stands. What is typed may be in any language (`lang=""`), so no script is converted and no
 * face presumed. The field that nobody sees is for machines, which fill in everything.
 */
export function ReportForm({ page, refused }: Props) {
  const t = useTranslations('site.report');
  const words = useRefusals();
  const { typed, errors } = refused ?? { typed: { quote: '', words: '', contact: '' }, errors: {} };
  const wiring = (name: ReportField, hint: boolean) => ({
    id: name,
    name,
    lang: '',
    defaultValue: typed[name],
    'aria-invalid': errors[name] ? (true as const) : undefined,
    'aria-describedby':
      [errors[name] && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(' ') || undefined,
  });
  const error = (name: ReportField) => {
    const key = errors[name];
    return (
      key && (
        <p className="wrong" id={`${name}-error`}>
          {words(key)}
        </p>
      )
    );
  };
  return (
    <form className="report-form" action="/api/reports" method="post" noValidate>
      {refused && (
        <div className="wrong-summary" role="alert">
          <h2>{t('refused')}</h2>
          <ul>
            {errors[''] && <li>{words(errors[''])}</li>}
            {fields.map((name) => {
              const key = errors[name];
              return (
                key && (
                  <li key={name}>
                    <a className="link" href={`#${name}`}>
                      {words(key)}
                    </a>
                  </li>
                )
              );
            })}
          </ul>
        </div>
      )}
      <input type="hidden" name="page" value={page} />
      <div className="field">
        <label htmlFor="quote">{t('quote')}</label>
        <p className="soft" id="quote-hint">
          {t('quoteHint')}
        </p>
        {error('quote')}
        <textarea {...wiring('quote', true)} rows={3} data-quote />
      </div>
      <div className="field">
        <label htmlFor="words">{t('words')}</label>
        {error('words')}
        <textarea {...wiring('words', false)} rows={6} required />
      </div>
      <div className="field">
        <label htmlFor="contact">{t('contact')}</label>
        <p className="soft" id="contact-hint">
          {t('contactHint')}
        </p>
        {error('contact')}
        <input {...wiring('contact', true)} type="email" autoComplete="email" />
      </div>
      <p className="trap">
        <label>
          {t('trap')}
          <input name="subject" tabIndex={-1} autoComplete="off" />
        </label>
      </p>
      <p className="soft">{t('privacy')}</p>
      <button className="btn" type="submit">
        {t('send')}
      </button>
    </form>
  );
}

/** Words of a refusal; a key without words is a bug elsewhere, and the reader is still told something true. */
function useRefusals(): (key: string) => string {
  const t = useTranslations('refusals');
  type Key = Parameters<typeof t.has>[0];
  return (key) => (t.has(key as Key) ? t(key as Key, {} as never) : t('report.tooMany'));
}

import { useTranslations } from 'next-intl';
import type { RefusedReport, ReportField } from '@/newsroom/reports/schema';

const fields = ['quote', 'words', 'contact'] as const satisfies ReportField[];

type Errors = RefusedReport['errors'];

/** What has to be said before a refused form, with ways to the fields that are meant. */
export function RefusedSummary({ heading, errors }: { heading: string; errors: Errors }) {
  const words = useRefusals();
  return (
    <div className="wrong-summary" role="alert">
      <h2>{heading}</h2>
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
  );
}

type Fields = Pick<RefusedReport, 'typed' | 'errors'> & {
  /** There is nowhere to send it to: what was typed stands there to be copied. */
  kept?: boolean;
};

/** What is typed may be in any language (`lang=""`), so no script is converted and no face presumed. */
export function ReportFields({ typed, errors, kept }: Fields) {
  const t = useTranslations('site.report');
  const words = useRefusals();
  const wiring = (name: ReportField, hint: boolean) => ({
    id: name,
    name,
    lang: '',
    defaultValue: typed[name],
    readOnly: kept,
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
    <>
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
    </>
  );
}

/** Words of a refusal; a key without words is a bug elsewhere, and the reader is still told something true. */
function useRefusals(): (key: string) => string {
  const t = useTranslations('refusals');
  type Key = Parameters<typeof t.has>[0];
  return (key) => t(t.has(key as Key) ? (key as Key) : 'unexpected', {} as never);
}

import { useTranslations } from 'next-intl';
import type { RefusedReport } from '@/newsroom/reports/schema';
import { RefusedSummary, ReportFields } from './report-fields';

type Props = {
  /** Address of the form's own page: it says which text is meant. */
  page: string;
  refused?: RefusedReport;
};

/** Posted to the API as it stands. The field that nobody sees is for machines, which fill in everything. */
export function ReportForm({ page, refused }: Props) {
  const t = useTranslations('site.report');
  const { typed, errors } = refused ?? { typed: { quote: '', words: '', contact: '' }, errors: {} };
  return (
    <form className="report-form" action="/api/reports" method="post" noValidate>
      {refused && <RefusedSummary heading={t('refused')} errors={errors} />}
      <input type="hidden" name="page" value={page} />
      <ReportFields typed={typed} errors={errors} />
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

import { useLocale, useTranslations } from 'next-intl';
import { paths } from '@/i18n/paths';

/** Quiet, after a text; while words of it are marked the script keeps it at hand, and takes them along. */
export function ReportLink({ slug }: { slug: string }) {
  const t = useTranslations('site.report');
  return (
    <p className="report">
      <a className="link" href={paths.report(useLocale(), slug)} rel="nofollow" data-report>
        {t('link')}
      </a>
    </p>
  );
}

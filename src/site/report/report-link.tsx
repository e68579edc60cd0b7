import { useLocale, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/locales';
import { paths, type TextKind } from '@/i18n/paths';

/** Quiet, after a text; while words of it are marked the script keeps it at hand, and takes them along. */
export function ReportLink({ slug, kind }: { slug: string; kind: TextKind }) {
  const t = useTranslations('site.report');
  return (
    <p className="report">
      <a className="link" href={paths.report(useLocale(), slug, kind)} rel="nofollow" data-report>
        {t('link')}
      </a>
    </p>
  );
}

type OfOne = { locale: Locale; slug: string; kind: TextKind };

/** One of two, after both texts; the script takes the one in the language of the words that are marked. */
export async function ReportLinkIn({ locale, slug, kind }: OfOne) {
  const t = await getTranslations({ locale, namespace: 'site.report' });
  return (
    <p className="report">
      <a className="link" href={paths.report(locale, slug, kind)} rel="nofollow" data-report>
        {t('linkIn')}
      </a>
    </p>
  );
}

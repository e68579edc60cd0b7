import { useTranslations } from 'next-intl';

/** @param number of the edition that is previewed; left out where settings are */
export function PreviewNotice({ number }: { number?: string }) {
  const t = useTranslations('site.preview');
  return (
    <p className="notice" role="note">
      {number === undefined ? t('settings') : t('notice', { number })}
    </p>
  );
}

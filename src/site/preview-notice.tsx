import { useTranslations } from 'next-intl';

export function PreviewNotice({ number }: { number: string }) {
  const t = useTranslations('site.preview');
  return (
    <p className="notice" role="note">
      {t('notice', { number })}
    </p>
  );
}

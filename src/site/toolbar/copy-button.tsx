import { useTranslations } from 'next-intl';

/** Copies an address; shown by the script, since nothing else can copy. */
export function CopyButton({ text }: { text: string }) {
  const t = useTranslations('site.share');
  return (
    <button className="way" type="button" data-copy={text} data-done={t('copied')} hidden>
      {t('copy')}
    </button>
  );
}

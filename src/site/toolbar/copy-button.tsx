import { useTranslations } from 'next-intl';

type Props = {
  text: string;
  /** What it says; that it copies an address, where nothing else is said. */
  label?: string;
};

/** Copies an address or a name; shown by the script, since nothing else can copy. */
export function CopyButton({ text, label }: Props) {
  const t = useTranslations('site.share');
  return (
    <button className="way" type="button" data-copy={text} data-done={t('copied')} hidden>
      {label ?? t('copy')}
    </button>
  );
}

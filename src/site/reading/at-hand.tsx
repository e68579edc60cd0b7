import { useTranslations } from 'next-intl';
import { TextSize } from '../text-size';

/** What is wanted most while a text is read, above it: how large it is, and paper, which only a script can ask for. */
export function AtHand() {
  const t = useTranslations('site.reading');
  return (
    <div className="at-hand">
      <TextSize />
      <button className="way script-only" type="button" data-print>
        {t('printShort')}
      </button>
    </div>
  );
}

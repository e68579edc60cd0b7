import { useTranslations } from 'next-intl';
import { choices, usual } from './reading/choices';

/** Radio buttons that the style sheet reads with `:has()`: they work without script, which only keeps the choice. */
export function TextSize() {
  const t = useTranslations('site.reading.size');
  return (
    <fieldset className="size" data-choice="size">
      <legend>{t('label')}</legend>
      {choices.size.map((size) => (
        <label key={size}>
          <input
            className="sr-only"
            type="radio"
            name="size"
            id={`size-${size}`}
            value={size}
            defaultChecked={size === usual.size}
          />
          <span data-words={t(size)}>{t(size)}</span>
        </label>
      ))}
    </fieldset>
  );
}

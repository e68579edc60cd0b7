import { useTranslations } from 'next-intl';

const sizes = ['small', 'medium', 'large'] as const;

/** Radio buttons that the style sheet reads with `:has()`: no script, nothing remembered. */
export function TextSize() {
  const t = useTranslations('site.article');
  return (
    <fieldset className="size">
      <legend>{t('size')}</legend>
      {sizes.map((size) => (
        <label key={size}>
          <input className="sr-only" type="radio" name="size" id={`size-${size}`} defaultChecked={size === 'medium'} />
          <span>{t(size)}</span>
        </label>
      ))}
    </fieldset>
  );
}

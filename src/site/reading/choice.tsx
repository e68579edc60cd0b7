import { useTranslations } from 'next-intl';
import { type ChoiceName, choices, usual } from './choices';

/** One choice as a row of radio buttons; the script says which one is made. */
export function Choice({ name }: { name: ChoiceName }) {
  const t = useTranslations(`site.reading.${name}`);
  return (
    <fieldset className="choice" data-choice={name}>
      <legend>{t('label')}</legend>
      <div>
        {choices[name].map((value) => (
          <label key={value}>
            <input
              className="sr-only"
              type="radio"
              name={`reading-${name}`}
              value={value}
              defaultChecked={value === usual[name]}
            />
            <span>{t(value as never)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

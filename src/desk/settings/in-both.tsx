'use client';
import { useLocale } from 'next-intl';
import { type Locale, langTag, ownName } from '@/i18n/locales';
import { described, Field, Notes } from '../field';
import type { FormState } from '../form-state';
import { inDeskOrder } from '../words';

type Both = Record<Locale, string>;

type Props = {
  /** Path of the field; the controls are `name.en` and `name.zh`. */
  name: string;
  label: string;
  hint?: string;
  value: Both;
  set: (value: Both) => void;
  errors: FormState['errors'];
  long?: boolean;
};

/** The same in both languages, side by side, in the order of the desk. */
export function InBoth({ name, label, hint, value, set, errors, long }: Props) {
  const order = inDeskOrder(useLocale());
  const Control = long ? 'textarea' : 'input';
  return (
    <fieldset className="field both" aria-describedby={described(name, { hint })['aria-describedby']}>
      <legend className="label">{label}</legend>
      <div>
        {order.map((locale) => (
          <Field
            key={locale}
            name={`${name}.${locale}`}
            label={<span lang={langTag[locale]}>{ownName[locale]}</span>}
            error={errors[`${name}.${locale}`]}
          >
            {(wiring) => (
              <Control
                {...wiring}
                lang={langTag[locale]}
                value={value[locale]}
                onChange={(event) => set({ ...value, [locale]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <Notes name={name} hint={hint} error={errors[name]} />
    </fieldset>
  );
}

type TextProps = Omit<Props, 'value' | 'set' | 'long'> & {
  value: string;
  set: (value: string) => void;
  lang?: string;
  narrow?: boolean;
};

/** One line that is the same in every language. */
export function Line({ name, label, hint, value, set, errors, lang, narrow }: TextProps) {
  return (
    <Field name={name} label={label} hint={hint} error={errors[name]} className={narrow ? 'narrow' : ''}>
      {(wiring) => <input {...wiring} lang={lang} value={value} onChange={(event) => set(event.target.value)} />}
    </Field>
  );
}

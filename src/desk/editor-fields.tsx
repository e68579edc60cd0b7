'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type Locale, langTag } from '@/i18n/locales';
import type { ChosenFacts } from './facts';
import { Field } from './field';
import type { FormState } from './form-state';
import { inDeskOrder } from './words';

const fieldOf = { en: 'editorEn', zh: 'editorZh' } as const satisfies Record<Locale, keyof ChosenFacts>;

type Props = { facts: ChosenFacts; set: (facts: ChosenFacts) => void; errors: FormState['errors'] };

/** The editor in charge, as each language prints the name. */
export function EditorFields({ facts, set, errors }: Props) {
  const t = useTranslations('desk');
  return inDeskOrder(useLocale()).map((locale) => {
    const name = fieldOf[locale];
    return (
      <Field
        key={name}
        name={name}
        label={t('facts.editor', { language: t(`language.${locale}`) })}
        hint={t('facts.editorHint')}
        error={errors[name]}
      >
        {(wiring) => (
          <input
            {...wiring}
            lang={langTag[locale]}
            autoComplete="off"
            value={facts[name]}
            onChange={(event) => set({ ...facts, [name]: event.target.value })}
          />
        )}
      </Field>
    );
  });
}

'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type Locale, langTag, ownName } from '@/i18n/locales';
import type { DeskPicture } from '@/newsroom/pictures/dto';
import { longestAlt, longestCaption, longestCredit } from '@/newsroom/pictures/rules';
import { Field } from '../field';
import type { FormState } from '../form-state';
import { inDeskOrder } from '../words';

export type Said = Pick<DeskPicture, 'alt' | 'decorative' | 'caption' | 'credit'>;

type Props = { said: Said; set: (said: Said) => void; errors: FormState['errors'] };

const kinds = { alt: longestAlt, caption: longestCaption, credit: longestCredit } as const;

const nameOf = (kind: keyof typeof kinds, locale: Locale) => `${kind}${locale === 'en' ? 'En' : 'Zh'}`;

/** What is said of a picture, language beside language. */
export function WordsFields({ said, set, errors }: Props) {
  const t = useTranslations('desk.pictures');
  const order = inDeskOrder(useLocale());
  const field = (kind: keyof typeof kinds, locale: Locale) => (
    <Field
      key={kind}
      name={nameOf(kind, locale)}
      label={t(kind)}
      hint={t(`${kind}Hint`)}
      error={errors[nameOf(kind, locale)]}
    >
      {(wiring) => (
        <textarea
          {...wiring}
          lang={langTag[locale]}
          rows={kind === 'credit' ? 1 : 2}
          maxLength={kinds[kind]}
          disabled={kind === 'alt' && said.decorative}
          value={said[kind][locale]}
          onChange={(event) =>
            set({ ...said, [kind]: { ...said[kind], [locale]: event.target.value.replace(/[\r\n]+/g, ' ') } })
          }
        />
      )}
    </Field>
  );
  return (
    <>
      <div className="choice">
        <label>
          <input
            type="checkbox"
            checked={said.decorative}
            onChange={(event) => set({ ...said, decorative: event.target.checked })}
          />
          {t('decorative')}
        </label>
      </div>
      <div className="in-both">
        {order.map((locale) => (
          <fieldset key={locale}>
            <legend lang={langTag[locale]}>{ownName[locale]}</legend>
            {(Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => field(kind, locale))}
          </fieldset>
        ))}
      </div>
    </>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import { type Locale, langTag } from '@/i18n/locales';
import { Field } from './field';
import type { FormState } from './form-state';
import type { TextControls } from './text';

type Props = { locale: Locale; text: TextControls; errors: FormState['errors'] };

/** What readers are told of the change, before it is published: a note in the language of the text, or that it is minor. */
export function ChangeNote({ locale, text, errors }: Props) {
  const t = useTranslations('desk.changeNote');
  const { typed, set } = text;
  const minor = typed.minorChange === 'yes';
  return (
    <div className="change-note">
      <Field name="changeNote" label={t('label')} hint={minor ? t('minorHint') : t('hint')} error={errors.changeNote}>
        {(wiring) => (
          <textarea
            {...wiring}
            lang={langTag[locale]}
            rows={2}
            disabled={minor}
            value={typed.changeNote}
            onChange={(event) => set({ changeNote: event.target.value.replace(/[\r\n]+/g, ' ') })}
          />
        )}
      </Field>
      <label className="check">
        <input
          type="checkbox"
          checked={minor}
          onChange={(event) => set({ minorChange: event.target.checked ? 'yes' : '' })}
        />
        <span>{t('minor')}</span>
      </label>
    </div>
  );
}

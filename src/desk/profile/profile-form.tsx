'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { langTag, locales, ownName } from '@/i18n/locales';
import type { Profile } from '@/newsroom/people/profile-dto';
import { DeskForm } from '../desk-form';
import { ErrorSummary } from '../error-summary';
import { Field } from '../field';
import type { FormAction } from '../form-state';
import { LineField } from '../line-field';
import { useSend } from '../send';
import { formOf } from '../text';
import { Save } from './save';

export function ProfileForm({ profile, action }: { profile: Profile; action: FormAction }) {
  const t = useTranslations('desk.profile');
  const [name, setName] = useState(profile.name);
  const [deskLocale, setDeskLocale] = useState<string>(profile.deskLocale ?? '');
  const { state, pending, send } = useSend();
  return (
    <DeskForm onSend={() => send(action, formOf({ version: profile.version, name, deskLocale }))}>
      <ErrorSummary state={state} />
      <LineField
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        error={state.errors.name}
        autoComplete="name"
        value={name}
        set={setName}
      />
      <Field name="deskLocale" label={t('deskLocale')} hint={t('deskLocaleHint')} error={state.errors.deskLocale}>
        {(wiring) => (
          <select {...wiring} value={deskLocale} onChange={(event) => setDeskLocale(event.target.value)}>
            <option value="">{t('asBrowser')}</option>
            {locales.map((locale) => (
              <option key={locale} value={locale} lang={langTag[locale]}>
                {ownName[locale]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Save state={state} pending={pending}>
        {t('save')}
      </Save>
    </DeskForm>
  );
}

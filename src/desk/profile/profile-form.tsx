'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { langTag, locales, ownName } from '@/i18n/locales';
import type { Profile } from '@/newsroom/people/profile-dto';
import { ErrorSummary } from '../error-summary';
import { Field } from '../field';
import type { FormAction } from '../form-state';
import { useReady } from '../hooks';
import { useSend } from '../send';
import { formOf } from '../text';
import { Done } from './done';

export function ProfileForm({ profile, action }: { profile: Profile; action: FormAction }) {
  const t = useTranslations('desk.profile');
  const [name, setName] = useState(profile.name);
  const [deskLocale, setDeskLocale] = useState<string>(profile.deskLocale ?? '');
  const { state, pending, send } = useSend();
  const ready = useReady() && !pending;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) send(action, formOf({ version: profile.version, name, deskLocale }));
      }}
    >
      <ErrorSummary state={state} />
      <Field name="name" label={t('name')} hint={t('nameHint')} error={state.errors.name}>
        {(wiring) => (
          <input {...wiring} autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
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
      <div className="act">
        <button type="submit" className="main" disabled={!ready}>
          {t('save')}
        </button>
        <Done state={state} pending={pending} />
      </div>
    </form>
  );
}

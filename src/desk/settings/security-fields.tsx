'use client';
import { useTranslations } from 'next-intl';
import { roles } from '@/newsroom/settings/security-schema';
import { Field } from '../field';
import type { GroupProps } from './use-settings';

const numbers = ['idleMinutes', 'wholeHours', 'attempts', 'lockMinutes', 'auditDays'] as const;

export function SecurityFields({ value, set, errors }: GroupProps<'security'>) {
  const t = useTranslations('desk.settings');
  const roleName = useTranslations('desk.people.role');
  const { secondFactorRoles: held } = value;
  return (
    <>
      {numbers.map((name) => (
        <Field
          key={name}
          name={name}
          label={t(`field.${name}`)}
          hint={t(`hint.${name}`)}
          error={errors[name]}
          className="amount"
        >
          {(wiring) => (
            <input
              {...wiring}
              inputMode="numeric"
              value={value[name] || ''}
              onChange={(event) => set({ [name]: Number(event.target.value.replace(/\D/g, '')) })}
            />
          )}
        </Field>
      ))}
      <fieldset className="inline field" id="secondFactorRoles" tabIndex={-1}>
        <legend className="label">{t('field.secondFactorRoles')}</legend>
        {roles.map((role) => (
          <label key={role}>
            <input
              type="checkbox"
              checked={held.includes(role)}
              onChange={(event) =>
                set({
                  secondFactorRoles: event.target.checked ? [...held, role] : held.filter((each) => each !== role),
                })
              }
            />
            {roleName(role)}
          </label>
        ))}
        <p className="hint">{t('hint.secondFactorRoles')}</p>
      </fieldset>
    </>
  );
}

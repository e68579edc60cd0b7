'use client';
import { useLocale, useTranslations } from 'next-intl';
import { langTag, ownName } from '@/i18n/locales';
import type { Named } from '@/newsroom/editions/desk-dto';
import { knowsBounds, needed } from '@/newsroom/people/rules';
import { assignableRoles } from '@/newsroom/people/schema';
import { Field } from '../field';
import type { FormState } from '../form-state';
import { anyName, inDeskOrder } from '../words';
import type { RoleDraft } from './role-draft';

export type Places = { channels: Named[]; departments: Named[] };

type Props = {
  at: number;
  role: RoleDraft;
  set: (role: RoleDraft) => void;
  /** null where it may not be taken out. */
  remove: (() => void) | null;
  places: Places;
  errors: FormState['errors'];
  readOnly: boolean;
};

/** One role and its bounds. A role that knows none says so. */
export function RoleRow({ at, role: draft, set, remove, places, errors, readOnly }: Props) {
  const t = useTranslations('desk.people');
  const own = useLocale();
  const bound = needed[draft.role];
  const options = (named: Named[]) =>
    named.map(({ id, name }) => ({ key: id, name: anyName({ name }, own), lang: '' }));
  const languages = inDeskOrder(own).map((key) => ({ key, name: ownName[key], lang: langTag[key] }));

  const choice = (
    field: keyof RoleDraft,
    label: string,
    none: string | null,
    list: { key: string; name: string; lang: string }[],
  ) => (
    <Field name={`roles.${at}.${field}`} label={label} error={errors[`roles.${at}.${field}`]}>
      {(wiring) => (
        <select
          {...wiring}
          disabled={readOnly}
          value={draft[field]}
          onChange={({ target: { value } }) => set(changed(draft, field, value))}
        >
          {none !== null && <option value="">{none}</option>}
          {list.map(({ key, name, lang }) => (
            <option key={key} value={key} lang={lang || undefined}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const roles = assignableRoles.map((key) => ({ key, name: t(`role.${key}`), lang: '' }));
  return (
    <fieldset>
      <legend className="vh">{t('roleNumber', { number: at + 1 })}</legend>
      {choice('role', t('roleField'), null, roles)}
      {knowsBounds(draft.role) ? (
        <>
          {choice('channelId', t('channel'), t('allChannels'), options(places.channels))}
          {choice(
            'departmentId',
            t('department'),
            t(bound === 'departmentId' ? 'choose' : 'allDepartments'),
            options(places.departments),
          )}
          {choice('locale', t('language'), t(bound === 'locale' ? 'choose' : 'bothLanguages'), languages)}
        </>
      ) : (
        <p className="note">{t('wholeSite')}</p>
      )}
      {remove && (
        <button type="button" className="plain" aria-label={t('removeRole', { number: at + 1 })} onClick={remove}>
          ×
        </button>
      )}
      <p className="hint">{t(`roleHint.${draft.role}`)}</p>
    </fieldset>
  );
}

/** Bounds that a role does not know go with the choice of it. */
function changed(draft: RoleDraft, field: keyof RoleDraft, value: string): RoleDraft {
  const next = { ...draft, [field]: value } as RoleDraft;
  return knowsBounds(next.role) ? next : { ...next, channelId: '', departmentId: '', locale: '' };
}

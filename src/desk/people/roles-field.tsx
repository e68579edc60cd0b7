'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Notes } from '../field';
import type { FormState } from '../form-state';
import { newRole, type RoleDraft } from './role-draft';
import { type Places, RoleRow } from './role-row';

type Props = {
  roles: RoleDraft[];
  set: (roles: RoleDraft[]) => void;
  places: Places;
  errors: FormState['errors'];
  readOnly?: boolean;
};

/** Roles in rows, added and taken out by any hand: the focus goes along. */
export function RolesField({ roles, set, places, errors, readOnly = false }: Props) {
  const t = useTranslations('desk.people');
  const follow = useRef<number | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (follow.current === null) return;
    document.getElementById(`roles.${follow.current}.role`)?.focus();
    follow.current = null;
  });

  function add() {
    follow.current = roles.length;
    setSaid(t('roleAdded', { number: roles.length + 1 }));
    set([...roles, newRole]);
  }
  function remove(at: number) {
    follow.current = Math.min(at, roles.length - 2);
    setSaid(t('roleRemoved'));
    set(roles.filter((_, index) => index !== at));
  }
  return (
    <fieldset
      className="roles field"
      id="roles"
      tabIndex={-1}
      aria-describedby={errors.roles ? 'roles-error roles-hint' : 'roles-hint'}
      data-wrong={errors.roles ? '' : undefined}
    >
      <legend>{t('roles')}</legend>
      <Notes name="roles" hint={t('rolesHint')} error={errors.roles} />
      {roles.map((role, at) => (
        <RoleRow
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and every control in them is told its value
          key={at}
          at={at}
          role={role}
          set={(next) => set(roles.map((each, index) => (index === at ? next : each)))}
          remove={readOnly || roles.length === 1 ? null : () => remove(at)}
          places={places}
          errors={errors}
          readOnly={readOnly}
        />
      ))}
      {!readOnly && (
        <button type="button" onClick={add}>
          {t('addRole')}
        </button>
      )}
      <span className="vh" role="status">
        {said}
      </span>
    </fieldset>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FormState } from '../form-state';
import { LineField } from '../line-field';
import type { RoleDraft } from './role-draft';
import type { Places } from './role-row';
import { RolesField } from './roles-field';

export type PersonDraft = { name: string; roles: RoleDraft[] };

type Props<Draft> = {
  draft: Draft;
  set: (draft: Draft) => void;
  places: Places;
  errors: FormState['errors'];
  readOnly?: boolean;
  /** What stands between the name and the roles. */
  children?: ReactNode;
};

/** What somebody is called and may do: of one who is invited, and of one who is there. */
export function PersonFields<Draft extends PersonDraft>(props: Props<Draft>) {
  const { draft, set, places, errors, readOnly = false, children } = props;
  const t = useTranslations('desk.people');
  return (
    <>
      <LineField
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        error={errors.name}
        readOnly={readOnly}
        value={draft.name}
        set={(name) => set({ ...draft, name })}
      />
      {children}
      <RolesField
        roles={draft.roles}
        set={(roles) => set({ ...draft, roles })}
        places={places}
        errors={errors}
        readOnly={readOnly}
      />
    </>
  );
}

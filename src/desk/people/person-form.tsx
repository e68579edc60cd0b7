'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DeskPerson } from '@/newsroom/people/desk-dto';
import { DeskForm } from '../desk-form';
import { ErrorSummary } from '../error-summary';
import type { FormAction } from '../form-state';
import { useUnsavedGuard } from '../hooks';
import { useSend } from '../send';
import { formOf } from '../text';
import { PersonFields } from './person-fields';
import { draftsOf, sameDrafts } from './role-draft';
import type { Places } from './role-row';

type Props = {
  person: DeskPerson;
  version: number;
  onVersion: (version: number) => void;
  places: Places;
  action: FormAction;
};

/** Name and roles. The button says so where saving signs somebody out. */
export function PersonForm({ person, version, onVersion, places, action }: Props) {
  const t = useTranslations('desk.people');
  const done = useTranslations('desk.done');
  const [draft, setDraft] = useState(() => ({ name: person.name, roles: draftsOf(person.held) }));
  const [saved, setSaved] = useState(draft);
  const { state, pending, send } = useSend();
  const otherRoles = !sameDrafts(draft.roles, saved.roles);
  const dirty = otherRoles || draft.name !== saved.name;
  useUnsavedGuard(dirty);

  function save() {
    const roles = JSON.stringify(draft.roles);
    send(action, formOf({ personId: person.id, version, name: draft.name, roles }), (answer) => {
      if (answer.status !== 'done') return;
      setSaved(draft);
      onVersion(answer.version ?? version);
    });
  }
  return (
    <DeskForm onSend={() => dirty && save()}>
      <ErrorSummary state={state} />
      <PersonFields draft={draft} set={setDraft} places={places} errors={state.errors} readOnly={!person.mayChange} />
      {person.mayChange ? (
        <div className="act">
          <button type="submit" className="main" disabled={pending || !dirty}>
            {t(otherRoles ? 'saveRoles' : 'save')}
          </button>
          <span className="soft" role="status">
            {pending ? t('saving') : dirty ? t('unsaved') : state.done ? done('personSaved') : ''}
          </span>
          {otherRoles && <p className="soft">{t('saveRolesHint')}</p>}
        </div>
      ) : (
        <p className="soft">{t('readOnly')}</p>
      )}
    </DeskForm>
  );
}

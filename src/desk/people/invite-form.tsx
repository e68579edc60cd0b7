'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DeskForm } from '../desk-form';
import { ErrorSummary } from '../error-summary';
import type { FormAction } from '../form-state';
import { useUnsavedGuard } from '../hooks';
import { LineField } from '../line-field';
import { useSend } from '../send';
import { formOf } from '../text';
import { Invited } from './invited';
import { PersonFields } from './person-fields';
import { newRole } from './role-draft';
import type { Places } from './role-row';

const nobody = { name: '', email: '', roles: [newRole] };

/** Somebody new: who she is, and what she may do from the start. */
export function InviteForm({ places, action }: { places: Places; action: FormAction }) {
  const t = useTranslations('desk.people');
  const [draft, setDraft] = useState(nobody);
  const { state, pending, send } = useSend();
  const done = state.status === 'done' ? state.invited : undefined;
  useUnsavedGuard(!done && (draft.name !== '' || draft.email !== ''));

  function invite() {
    const { roles, ...who } = draft;
    send(action, formOf({ ...who, roles: JSON.stringify(roles) }));
  }
  if (done)
    return (
      <main id="main" className="page room">
        <Invited invited={done} />
        <div className="act">
          <a className="btn main" href={`/admin/people/${done.id}`}>
            {t('toPerson', { name: done.name })}
          </a>
          <a className="link" href="/admin/people/new">
            {t('another')}
          </a>
        </div>
      </main>
    );
  return (
    <main id="main" className="page room">
      <h1>{t('newTitle')}</h1>
      <p className="soft">{t('newIntro')}</p>
      <ErrorSummary state={state} />
      <DeskForm onSend={invite}>
        <PersonFields draft={draft} set={setDraft} places={places} errors={state.errors}>
          <LineField
            name="email"
            label={t('email')}
            hint={t('emailHint')}
            error={state.errors.email}
            type="email"
            value={draft.email}
            set={(email) => setDraft({ ...draft, email })}
          />
        </PersonFields>
        <div className="act">
          <button type="submit" className="main" disabled={pending}>
            {pending ? t('inviting') : t('invite')}
          </button>
          <a className="link" href="/admin/people">
            {t('back')}
          </a>
        </div>
      </DeskForm>
    </main>
  );
}

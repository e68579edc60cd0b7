'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ErrorSummary } from '../error-summary';
import { Field } from '../field';
import type { FormAction } from '../form-state';
import { useReady, useUnsavedGuard } from '../hooks';
import { useSend } from '../send';
import { formOf } from '../text';
import { WhenReady } from '../when-ready';
import { Invited } from './invited';
import { newRole } from './role-draft';
import type { Places } from './role-row';
import { RolesField } from './roles-field';

const nobody = { name: '', email: '', roles: [newRole] };

/** Somebody new: who she is, and what she may do from the start. */
export function InviteForm({ places, action }: { places: Places; action: FormAction }) {
  const t = useTranslations('desk.people');
  const [draft, setDraft] = useState(nobody);
  const { state, pending, send } = useSend();
  const ready = useReady() && !pending;
  const done = state.status === 'done' ? state.invited : undefined;
  useUnsavedGuard(!done && (draft.name !== '' || draft.email !== ''));

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
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const { roles, ...who } = draft;
          if (ready) send(action, formOf({ ...who, roles: JSON.stringify(roles) }));
        }}
      >
        <WhenReady>
          <Field name="name" label={t('name')} hint={t('nameHint')} error={state.errors.name}>
            {(wiring) => (
              <input
                {...wiring}
                autoComplete="off"
                value={draft.name}
                onChange={(event) => setDraft({ ...draft, name: event.target.value })}
              />
            )}
          </Field>
          <Field name="email" label={t('email')} hint={t('emailHint')} error={state.errors.email}>
            {(wiring) => (
              <input
                {...wiring}
                type="email"
                autoComplete="off"
                value={draft.email}
                onChange={(event) => setDraft({ ...draft, email: event.target.value })}
              />
            )}
          </Field>
          <RolesField
            roles={draft.roles}
            set={(roles) => setDraft({ ...draft, roles })}
            places={places}
            errors={state.errors}
          />
        </WhenReady>
        <div className="act">
          <button type="submit" className="main" disabled={!ready}>
            {pending ? t('inviting') : t('invite')}
          </button>
          <a className="link" href="/admin/people">
            {t('back')}
          </a>
        </div>
      </form>
    </main>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ErrorSummary } from '../error-summary';
import { Field } from '../field';
import type { FormAction } from '../form-state';
import { useReady } from '../hooks';
import { useSend } from '../send';
import { formOf } from '../text';

type Props = {
  action: FormAction;
  /** The entry that is changed; without an id it begins a new one. */
  entry?: { id?: string; from: string; to: string };
};

/** One old address and where it leads. A new one leaves the form empty for the next. */
export function AddressForm({ action, entry = { from: '', to: '' } }: Props) {
  const t = useTranslations('desk.addresses');
  const [from, setFrom] = useState(entry.from);
  const [to, setTo] = useState(entry.to);
  const [elsewhere, setElsewhere] = useState(entry.to.startsWith('https:'));
  const { state, pending, send } = useSend();
  const here = useReady();
  const ready = here && !pending;

  function save() {
    if (!ready) return;
    const typed = { id: entry.id, from, to, elsewhere: elsewhere ? 'yes' : null };
    send(action, formOf(typed), (answer) => {
      if (answer.status !== 'done' || entry.id) return;
      setFrom('');
      setTo('');
      setElsewhere(false);
    });
  }

  return (
    <form
      className="address-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ErrorSummary state={state} />
      <Field name="from" label={t('from')} hint={t('fromHint')} error={state.errors.from}>
        {(wiring) => (
          <input
            {...wiring}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            readOnly={!here}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        )}
      </Field>
      <Field name="to" label={t('to')} hint={t('toHint')} error={state.errors.to}>
        {(wiring) => (
          <input
            {...wiring}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            readOnly={!here}
            value={to}
            onChange={(event) => setTo(event.target.value)}
          />
        )}
      </Field>
      <div className="choice">
        <label>
          <input type="checkbox" checked={elsewhere} onChange={(event) => setElsewhere(event.target.checked)} />
          {t('elsewhere')}
        </label>
      </div>
      <div className="act">
        <button type="submit" className="main" disabled={!ready}>
          {t(entry.id ? 'save' : 'add')}
        </button>
        <span className="soft" role="status">
          {pending ? t('saving') : state.status === 'done' ? t('saved') : ''}
        </span>
      </div>
    </form>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DeskForm } from '../desk-form';
import { ErrorSummary } from '../error-summary';
import type { FormAction } from '../form-state';
import { LineField } from '../line-field';
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

  function save() {
    const typed = { id: entry.id, from, to, elsewhere: elsewhere ? 'yes' : null };
    send(action, formOf(typed), (answer) => {
      if (answer.status !== 'done' || entry.id) return;
      setFrom('');
      setTo('');
      setElsewhere(false);
    });
  }

  return (
    <DeskForm className="address-form" onSend={save}>
      <ErrorSummary state={state} />
      <LineField
        name="from"
        label={t('from')}
        hint={t('fromHint')}
        error={state.errors.from}
        autoCapitalize="none"
        spellCheck={false}
        value={from}
        set={setFrom}
      />
      <LineField
        name="to"
        label={t('to')}
        hint={t('toHint')}
        error={state.errors.to}
        autoCapitalize="none"
        spellCheck={false}
        value={to}
        set={setTo}
      />
      <div className="choice">
        <label>
          <input type="checkbox" checked={elsewhere} onChange={(event) => setElsewhere(event.target.checked)} />
          {t('elsewhere')}
        </label>
      </div>
      <div className="act">
        <button type="submit" className="main" disabled={pending}>
          {t(entry.id ? 'save' : 'add')}
        </button>
        <span className="soft" role="status">
          {pending ? t('saving') : state.status === 'done' ? t('saved') : ''}
        </span>
      </div>
    </DeskForm>
  );
}

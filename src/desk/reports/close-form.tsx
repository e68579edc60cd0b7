'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Closing, reportOutcomes } from '@/newsroom/reports/schema';
import { DeskForm } from '../desk-form';
import type { FormAction } from '../form-state';
import { useSend } from '../send';
import { formOf } from '../text';
import { useRefusal } from '../words';

type Props = { reportId: string; title: string; action: FormAction };

/** What came of a report, in one choice and perhaps a note. Several of these stand on a page, so ids carry the report's. */
export function CloseForm({ reportId, title, action }: Props) {
  const t = useTranslations('desk.reports');
  const words = useRefusal();
  const [outcome, setOutcome] = useState<Closing['outcome'] | ''>('');
  const [note, setNote] = useState('');
  const { state, pending, send } = useSend();
  const errors = Object.entries(state.errors);
  return (
    <DeskForm
      className="closing"
      label={t.markup('reportOn', { title, name: (inner) => inner })}
      onSend={() => send(action, formOf({ reportId, outcome, note }))}
    >
      {errors.length > 0 && (
        <div className="wrong" role="alert">
          {errors.map(([field, refusal]) => (
            <p key={field}>{words(refusal)}</p>
          ))}
        </div>
      )}
      <fieldset className="field choice">
        <legend className="label">{t('outcome')}</legend>
        {reportOutcomes.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`outcome-${reportId}`}
              checked={outcome === each}
              onChange={() => setOutcome(each)}
            />
            {t(each)}
          </label>
        ))}
        <p className="hint">{t('spamHint')}</p>
      </fieldset>
      <div className="field">
        <label htmlFor={`note-${reportId}`}>{t('note')}</label>
        <input
          id={`note-${reportId}`}
          value={note}
          autoComplete="off"
          aria-describedby={`note-hint-${reportId}`}
          onChange={(event) => setNote(event.target.value)}
        />
        <p className="hint" id={`note-hint-${reportId}`}>
          {t('noteHint')}
        </p>
      </div>
      <button type="submit" disabled={pending}>
        {pending ? t('closing') : t('close')}
      </button>
    </DeskForm>
  );
}

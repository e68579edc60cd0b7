'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Imported } from '@/newsroom/old-addresses/dto';
import { DeskForm } from '../desk-form';
import { ErrorSummary } from '../error-summary';
import { Field } from '../field';
import type { FormAction } from '../form-state';
import { useSend } from '../send';
import { useRefusal } from '../words';
import { AddressTabs } from './address-tabs';

/** A table of old addresses: looked through first, then taken over whole or not at all. */
export function ImportForm({ action }: { action: FormAction }) {
  const t = useTranslations('desk.addresses.import');
  const [file, setFile] = useState<File | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  // A browser may have put it back when the page was loaded again.
  useEffect(() => setFile(chooser.current?.files?.[0] ?? null), []);
  const [elsewhere, setElsewhere] = useState(false);
  /** What was looked through, and how: another choice makes the answer void. */
  const [seen, setSeen] = useState(false);
  const { state, pending, send } = useSend();
  const ready = !pending && file !== null;
  const { imported } = state;
  const plan = seen && imported && imported.wrong.length === 0 ? imported.plan : null;

  function run(apply: boolean) {
    if (!ready || !file) return;
    const form = new FormData();
    form.set('file', file);
    if (elsewhere) form.set('elsewhere', 'yes');
    if (apply) form.set('apply', 'yes');
    send(action, form, () => setSeen(true));
  }

  return (
    <main id="main" className="work addresses">
      <AddressTabs current="import" />
      <header>
        <h1>{t('title')}</h1>
      </header>
      <p className="intro soft">{t('intro')}</p>
      <DeskForm className="intro address-form" onSend={() => run(false)}>
        <ErrorSummary state={state} title={t('failed')} />
        <Field name="file" label={t('file')} hint={t('fileHint')} error={state.errors.file}>
          {(wiring) => (
            <input
              {...wiring}
              ref={chooser}
              type="file"
              accept=".csv,.txt,text/csv,text/plain"
              onChange={(event) => {
                setFile(event.target.files?.[0] ?? null);
                setSeen(false);
              }}
            />
          )}
        </Field>
        <div className="choice">
          <label>
            <input
              type="checkbox"
              checked={elsewhere}
              onChange={(event) => {
                setElsewhere(event.target.checked);
                setSeen(false);
              }}
            />
            {t('elsewhere')}
          </label>
        </div>
        {seen && imported && imported.wrong.length > 0 && <WrongLines wrong={imported.wrong} />}
        <p role="status">{pending ? t('running') : plan && t(imported?.applied ? 'applied' : 'plan', plan)}</p>
        <div className="act">
          <button type="submit" className={plan && !imported?.applied ? undefined : 'main'} disabled={!ready}>
            {t('look')}
          </button>
          {plan && !imported?.applied && (
            <button type="button" className="main" disabled={!ready} onClick={() => run(true)}>
              {t('apply')}
            </button>
          )}
        </div>
      </DeskForm>
    </main>
  );
}

function WrongLines({ wrong }: { wrong: Imported['wrong'] }) {
  const t = useTranslations('desk.addresses.import');
  const words = useRefusal();
  return (
    <div className="summary" role="alert">
      <h2>{t('wrong')}</h2>
      <ul>
        {wrong.map(({ line, key, text }) => (
          <li key={`${line} ${key}`}>
            {t('line', { line })} {words({ key })} {text && <code className="path">{text.slice(0, 200)}</code>}
          </li>
        ))}
      </ul>
    </div>
  );
}

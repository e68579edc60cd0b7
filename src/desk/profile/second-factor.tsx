'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { Profile } from '@/newsroom/people/profile-dto';
import { DeskForm } from '../desk-form';
import { ErrorSummary } from '../error-summary';
import type { FormAction } from '../form-state';
import { useReady } from '../hooks';
import { LineField } from '../line-field';
import { useSend } from '../send';
import { formOf } from '../text';
import type { ProfileActions } from './profile-page';

type Props = { secondFactor: Profile['secondFactor']; code: ReactNode; actions: ProfileActions };

/** Off, being set up, or on; in this one component, so that new recovery codes stay in sight when it turns on. */
export function SecondFactor({ secondFactor, code, actions }: Props) {
  const t = useTranslations('desk.profile');
  const [typed, setTyped] = useState('');
  const [codes, setCodes] = useState<string[]>([]);
  const { state, pending, send } = useSend((answer) => {
    setCodes(answer.codes ?? []);
    if (answer.status === 'done') setTyped('');
  });
  const ready = useReady() && !pending;
  const { on, offer, needed, codesLeft } = secondFactor;
  const run = (action: FormAction, fields: Record<string, string> = {}) => ready && send(action, formOf(fields));

  if (on)
    return (
      <>
        {codes.length > 0 && <Codes codes={codes} />}
        <p>
          {t('isOn', { count: codesLeft })} {needed && t('isNeeded')}
        </p>
        <DeskForm onSend={() => run(actions.renewRecoveryCodes, { present: typed })}>
          <ErrorSummary state={state} title={t('notDone')} errors={own(state.errors)} />
          <LineField
            name="present-2"
            label={t('present')}
            hint={t('presentHint')}
            error={state.errors.present}
            type="password"
            autoComplete="current-password"
            value={typed}
            set={setTyped}
          />
          <div className="act">
            <button type="submit" disabled={!ready}>
              {t('renewCodes')}
            </button>
            <button
              type="button"
              disabled={!ready}
              onClick={() => run(actions.turnOffSecondFactor, { present: typed })}
            >
              {t('turnOff')}
            </button>
          </div>
        </DeskForm>
      </>
    );
  if (!offer)
    return (
      <>
        <p>{t('isOff')}</p>
        <ErrorSummary state={state} />
        <div className="act">
          <button type="button" className="main" disabled={!ready} onClick={() => run(actions.beginSecondFactor)}>
            {t('setUp')}
          </button>
        </div>
      </>
    );
  return (
    <DeskForm onSend={() => run(actions.confirmSecondFactor, { code: typed })}>
      <p>{t('scan')}</p>
      <div className="code">{code}</div>
      <p>
        {t('orType')} <code className="secret">{offer.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <ErrorSummary state={state} title={t('notDone')} />
      <LineField
        name="code"
        label={t('code')}
        hint={t('codeHint')}
        error={state.errors.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={typed}
        set={setTyped}
      />
      <div className="act">
        <button type="submit" className="main" disabled={!ready}>
          {t('turnOn')}
        </button>
      </div>
    </DeskForm>
  );
}

/** The field of this form has a name of its own on the page. */
const own = ({ present, ...errors }: Record<string, { key: string }>) =>
  present ? { ...errors, 'present-2': present } : errors;

function Codes({ codes }: { codes: string[] }) {
  const t = useTranslations('desk.profile');
  return (
    <div className="codes" role="status">
      <h3>{t('codes')}</h3>
      <p>{t('codesAbout')}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

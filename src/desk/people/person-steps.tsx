'use client';
import { useTranslations } from 'next-intl';
import type { DeskPerson } from '@/newsroom/people/desk-dto';
import { ErrorSummary } from '../error-summary';
import type { FormAction } from '../form-state';
import { useReady } from '../hooks';
import { useSend } from '../send';
import { formOf } from '../text';

type Step = 'suspend' | 'enable' | 'signOut' | 'unlock';

export type StepActions = Record<Step, FormAction>;

type Props = { person: DeskPerson; version: number; onVersion: (version: number) => void; actions: StepActions };

const doneKeys = ['personSuspended', 'personEnabled', 'sessionsEnded', 'personUnlocked'] as const;

/** What can be done with an account besides changing it; each says what follows. */
export function PersonSteps({ person, version, onVersion, actions }: Props) {
  const t = useTranslations('desk.people');
  const tErrors = useTranslations('desk.errors');
  const done = useTranslations('desk.done');
  // A refusal tells the version of what somebody else saved: it is not ours to go on from.
  const { state, pending, send } = useSend((answer) => {
    if (answer.status === 'done' && answer.version !== undefined) onVersion(answer.version);
  });
  const ready = useReady() && !pending;
  const steps: Step[] = [
    ...(person.locked ? (['unlock'] as const) : []),
    ...(person.sessions.length > 0 ? (['signOut'] as const) : []),
    person.standing === 'suspended' ? 'enable' : 'suspend',
  ];
  const said = doneKeys.find((key) => key === state.done);
  return (
    <section aria-labelledby="access">
      <h2 id="access">{t('access')}</h2>
      <ErrorSummary state={state} title={tErrors('titleOther')} />
      <p className="soft" role="status">
        {said ? done(said) : ''}
      </p>
      <ul className="steps">
        {steps.map((step) => (
          <li key={step}>
            <button
              type="button"
              className={step === 'suspend' ? 'danger' : ''}
              disabled={!ready}
              onClick={() => send(actions[step], formOf({ personId: person.id, version }))}
            >
              {t(step)}
            </button>
            <span className="soft">{t(`${step}Hint`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

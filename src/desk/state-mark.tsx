'use client';
import { useTranslations } from 'next-intl';
import type { DeskState } from '@/newsroom/editions/desk-dto';

type Shown = NonNullable<DeskState['public']>['state'] | 'draft' | 'missing';

/** A state is a word and a shape before it is a colour: ○ draft, ● live, ⊖ withdrawn, ⊗ unpublished, ◑ consolidated, – not written. */
export function StateMark({ state, number }: { state: Shown; number?: string }) {
  const t = useTranslations('desk.state');
  return (
    <span className={`st ${state}`}>
      {t(state)}
      {number && <span className="soft num">{number}</span>}
    </span>
  );
}

/** What readers see of a language, and what is being prepared for them: often both. */
export function LanguageState({ state }: { state: DeskState | null }) {
  if (!state) return <StateMark state="missing" />;
  return (
    <>
      {state.public && <StateMark state={state.public.state} number={state.public.number} />}
      {state.open && <StateMark state="draft" number={state.open.number} />}
    </>
  );
}

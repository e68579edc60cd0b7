'use client';
import { startTransition, useRef, useState, useTransition } from 'react';
import { type FormAction, type FormState, idle } from './form-state';

/** What came of what a dialog has sent, and what sends it for the page it stands on. */
export type Sends = { state: FormState; send: (form: FormData, onDone: () => void) => void };

/**
 * Sends a form by hand and not by `<form action>`, because React empties a form after its action: here what was typed
 * stays whatever the answer is, also when there is none. A second click while the first is on its way does nothing.
 */
export function useSend(onAnswer?: (answer: FormState) => void) {
  const [state, setState] = useState<FormState>(idle);
  const [pending, start] = useTransition();
  const busy = useRef(false);

  function send(action: FormAction, form: FormData, onThisAnswer?: (answer: FormState) => void) {
    if (busy.current) return;
    busy.current = true;
    start(async () => {
      const answer = await ask(action, state, form);
      busy.current = false;
      startTransition(() => {
        setState(answer);
        onAnswer?.(answer);
        onThisAnswer?.(answer);
      });
    });
  }

  const refuse = (errors: FormState['errors']) => setState({ ...idle, status: 'refused', errors });
  return { state, pending, send, refuse };
}

async function ask(action: FormAction, state: FormState, form: FormData): Promise<FormState> {
  try {
    return await action(state, form);
  } catch (error) {
    if (isRedirect(error)) throw error;
    return { ...idle, status: 'refused', errors: { '': { key: 'unreachable' } } };
  }
}

/** An action that leads elsewhere answers with an exception, which belongs to the framework. */
const isRedirect = (error: unknown) =>
  String((error as { digest?: unknown } | null)?.digest).startsWith('NEXT_REDIRECT');

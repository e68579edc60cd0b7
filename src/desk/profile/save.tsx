'use client';
import type { ReactNode } from 'react';
import type { FormState } from '../form-state';
import { Done } from './done';

/** The end of a form: its button, and what came of it. */
export function Save({ state, pending, children }: { state: FormState; pending: boolean; children: ReactNode }) {
  return (
    <div className="act">
      <button type="submit" className="main" disabled={pending}>
        {children}
      </button>
      <Done state={state} pending={pending} />
    </div>
  );
}

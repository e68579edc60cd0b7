'use client';
import type { ReactNode } from 'react';
import { useReady } from './hooks';

/** Fields that take nothing until the page can act: what is typed before would be lost when it begins to. */
export function WhenReady({ children }: { children: ReactNode }) {
  return (
    <fieldset className="when-ready" disabled={!useReady()}>
      {children}
    </fieldset>
  );
}

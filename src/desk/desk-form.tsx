'use client';
import type { ReactNode } from 'react';
import { useReady } from './hooks';

type Props = { onSend: () => void; className?: string; label?: string; children: ReactNode };

/**
 * A form that the page sends itself; every form of the desk is one, but for its doors, which work without script. It
 * takes nothing until the page can act: what is typed before would be lost when it begins to.
 */
export function DeskForm({ onSend, className, label, children }: Props) {
  const ready = useReady();
  return (
    <form
      className={className}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <fieldset className="when-ready" disabled={!ready}>
        {children}
      </fieldset>
    </form>
  );
}

'use client';
import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';

/** Of a form that posts straight to its action: off while it is on its way. */
export function SubmitButton({
  children,
  pending,
  className = '',
}: {
  children: ReactNode;
  pending?: string;
  className?: string;
}) {
  const status = useFormStatus();
  return (
    <button type="submit" className={className} disabled={status.pending}>
      {status.pending && pending ? pending : children}
    </button>
  );
}

'use client';
import type { ReactNode } from 'react';
import type { Refusal } from './form-state';
import { useRefusal } from './words';

type Wiring = { id: string; name: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

type Props = {
  /** Also its id, so that the summary of errors can lead to it. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** At the end of the line of the hint, such as a count. Not read out with the field. */
  aside?: ReactNode;
  error?: Refusal;
  className?: string;
  children: (wiring: Wiring) => ReactNode;
};

/** A label, a control, a hint and what is wrong with it: wired, so that it is heard as well as seen. */
export function Field({ name, label, hint, aside, error, className = '', children }: Props) {
  return (
    <div className={`field ${className}`} data-wrong={error ? '' : undefined}>
      <label htmlFor={name}>{label}</label>
      {children({ id: name, name, ...described(name, { hint, error }) })}
      <Notes name={name} hint={hint} aside={aside} error={error} />
    </div>
  );
}

/** For controls that a label cannot stand before: a group, an editor. */
export function described(name: string, { hint, error }: { hint?: ReactNode; error?: Refusal }) {
  const ids = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? (true as const) : undefined };
}

export function Notes({ name, hint, aside, error }: Pick<Props, 'name' | 'hint' | 'aside' | 'error'>) {
  const words = useRefusal();
  return (
    <>
      {error && (
        <p className="wrong" id={`${name}-error`}>
          {words(error)}
        </p>
      )}
      {(hint || aside) && (
        <p className="hint">
          <span id={`${name}-hint`}>{hint}</span>
          {aside && <span className="num">{aside}</span>}
        </p>
      )}
    </>
  );
}

'use client';
import type { ComponentProps } from 'react';
import { Field } from './field';

type Props = Omit<ComponentProps<typeof Field>, 'children'> &
  Omit<ComponentProps<'input'>, 'name' | 'value' | 'onChange' | 'children'> & {
    value: string;
    set: (value: string) => void;
  };

/** A field in which one line is typed. */
export function LineField({ name, label, hint, aside, error, value, set, ...input }: Props) {
  return (
    <Field name={name} label={label} hint={hint} aside={aside} error={error}>
      {(wiring) => (
        <input autoComplete="off" {...input} {...wiring} value={value} onChange={(event) => set(event.target.value)} />
      )}
    </Field>
  );
}

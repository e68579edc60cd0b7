'use client';
import { useId, useState } from 'react';

type Props = {
  label: string;
  button: string;
  options: { key: string; name: string; lang?: string }[];
  add: (key: string) => void;
};

/** Chooses what is added to a list. */
export function Add({ label, button, options, add }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const key = options.some((option) => option.key === chosen) ? chosen : (options[0]?.key ?? '');
  if (options.length === 0) return null;
  return (
    <div className="adding">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={key} onChange={(event) => setChosen(event.target.value)}>
        {options.map((option) => (
          <option key={option.key} value={option.key} lang={option.lang}>
            {option.name}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => add(key)}>
        {button}
      </button>
    </div>
  );
}

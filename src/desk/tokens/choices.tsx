'use client';
import { described, Notes } from '../field';
import type { Refusal } from '../form-state';

type Choice = { value: string; words: string; lang?: string };

type Props = {
  name: string;
  legend: string;
  hint: string;
  error?: Refusal;
  chosen: string[];
  set: (chosen: string[]) => void;
  /** A group without a name is the only one. */
  groups: { name?: string; choices: Choice[] }[];
};

/** Any number of things to tick, under their own headings. */
export function Choices({ name, legend, hint, error, chosen, set, groups }: Props) {
  const turn = (value: string, on: boolean) => set(on ? [...chosen, value] : chosen.filter((each) => each !== value));
  const list = (choices: Choice[]) =>
    choices.map(({ value, words, lang }) => (
      <label key={value} lang={lang}>
        <input
          type="checkbox"
          checked={chosen.includes(value)}
          onChange={(event) => turn(value, event.target.checked)}
        />
        <span>{words}</span>
      </label>
    ));
  return (
    <fieldset
      className="field choice choices"
      id={name}
      tabIndex={-1}
      data-wrong={error ? '' : undefined}
      aria-describedby={described(name, { hint, error })['aria-describedby']}
    >
      <legend className="label">{legend}</legend>
      <Notes name={name} hint={hint} error={error} />
      {groups.map((group) =>
        group.name ? (
          <fieldset key={group.name}>
            <legend>{group.name}</legend>
            {list(group.choices)}
          </fieldset>
        ) : (
          <div key={name}>{list(group.choices)}</div>
        ),
      )}
    </fieldset>
  );
}

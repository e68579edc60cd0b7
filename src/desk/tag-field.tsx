'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Named } from '@/newsroom/editions/desk-dto';
import { described, Notes } from './field';
import type { FormAction, Refusal } from './form-state';
import { NewTag } from './new-tag';
import { anyName } from './words';

type Props = {
  label: ReactNode;
  /** Ids in their order. */
  chosen: string[];
  set: (change: (chosen: string[]) => string[]) => void;
  tags: Named[];
  make: FormAction;
  error?: Refusal;
};

const mostShown = 8;

/** Tags are typed, chosen from what there is, or made on the spot; all of it by keyboard. */
export function TagField({ label, chosen, set, tags, make, error }: Props) {
  const t = useTranslations('desk.tagField');
  const own = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [making, setMaking] = useState<string | null>(null);
  const [made, setMade] = useState<Named[]>([]);
  const [said, setSaid] = useState('');
  const all = [...tags, ...made.filter(({ id }) => !tags.some((tag) => tag.id === id))];
  const words = typed.trim().toLowerCase();
  const names = ({ name }: Named) => [name.en, name.zh].filter(Boolean).map((each) => each.toLowerCase());
  const matching = words
    ? all
        .filter((tag) => !chosen.includes(tag.id) && names(tag).some((name) => name.includes(words)))
        .slice(0, mostShown)
    : [];
  const exists = all.some((tag) => names(tag).includes(words));
  const options = [...matching, ...(words && !exists ? [null] : [])];
  const nameOf = (id: string) =>
    anyName(
      all.find((tag) => tag.id === id),
      own,
    );

  function add(tag: Named) {
    set((ids) => (ids.includes(tag.id) ? ids : [...ids, tag.id]));
    setSaid(t('added', { tag: anyName(tag, own) }));
    setTyped('');
    setActive(0);
    input.current?.focus();
  }
  function choose(at: number) {
    const option = options[at];
    if (option) add(option);
    else if (option === null) setMaking(typed.trim());
  }
  function onKey(event: KeyboardEvent) {
    // An input method takes these keys for itself while it composes.
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.key === 'Enter') choose(active);
    else if (event.key === 'Escape') setTyped('');
    else if (step && options.length > 0) setActive((active + step + options.length) % options.length);
    else return;
    event.preventDefault();
  }
  return (
    <div className="field" data-wrong={error ? '' : undefined}>
      <label htmlFor="tagIds">{label}</label>
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map((id) => (
            <li key={id}>
              {nameOf(id)}
              <button
                type="button"
                className="plain"
                aria-label={t('remove', { tag: nameOf(id) })}
                onClick={() => {
                  set((ids) => ids.filter((each) => each !== id));
                  input.current?.focus();
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        id="tagIds"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls="tagIds-options"
        aria-activedescendant={options.length > 0 ? `tagIds-option-${active}` : undefined}
        {...described('tagIds', { hint: true, error })}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <div id="tagIds-options" role="listbox" className="options" aria-label={t('hint')} hidden={options.length === 0}>
        {options.map((option, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field
          <div
            key={option?.id ?? 'new'}
            id={`tagIds-option-${at}`}
            role="option"
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(at)}
          >
            {option ? [option.name.en, option.name.zh].filter(Boolean).join(' · ') : t('make', { name: typed.trim() })}
          </div>
        ))}
      </div>
      <span className="vh" role="log">
        {said}
      </span>
      <Notes name="tagIds" hint={t('hint')} error={error} />
      {making !== null && (
        <NewTag
          name={making}
          make={make}
          onMade={(tag) => {
            setMade((before) => [...before, tag]);
            setMaking(null);
            add(tag);
          }}
          onCancel={() => {
            setMaking(null);
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}

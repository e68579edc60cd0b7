'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { ArticleChoice } from '@/newsroom/articles/dto';
import { Choice } from './article-choice';
import { ChosenArticles } from './chosen-articles';
import { described, Field, Notes } from './field';
import type { FormAction, Refusal } from './form-state';
import { useSend } from './send';
import { formOf } from './text';
import { choiceTitle } from './words';

type Props = {
  /** Of the field; its refusals stand here. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  chosen: ArticleChoice[];
  set: (chosen: ArticleChoice[]) => void;
  find: FormAction;
  error?: Refusal;
};

/** Articles in an order: found by words of their titles, added, moved and removed by buttons. */
export function ArticlePicker({ name, label, hint, chosen, set, find, error }: Props) {
  const t = useTranslations('desk.picker');
  const own = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const { state, pending, send } = useSend();
  const found = state.status === 'done' ? (state.found ?? []) : [];

  function look() {
    if (words.trim() !== '') send(find, formOf({ words }));
  }
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    look();
  }
  function add(article: ArticleChoice) {
    set([...chosen, article]);
    setSaid(t('addedAs', { title: choiceTitle(article, own), place: chosen.length + 1 }));
    input.current?.focus();
  }
  return (
    <fieldset
      className="field picker"
      id={name}
      tabIndex={-1}
      data-wrong={error ? '' : undefined}
      aria-describedby={described(name, { hint, error })['aria-describedby']}
    >
      <legend className="label">{label}</legend>
      <Notes name={name} hint={hint} error={error} />
      <ChosenArticles chosen={chosen} set={set} say={setSaid} onEmptied={() => input.current?.focus()} />
      <Field name={`${name}-words`} label={t('find')} hint={t('findHint')} error={state.errors['']}>
        {(wiring) => (
          <span className="find">
            <input
              {...wiring}
              ref={input}
              type="search"
              autoComplete="off"
              value={words}
              onChange={(event) => setWords(event.target.value)}
              onKeyDown={onKey}
            />
            <button type="button" disabled={pending} onClick={look}>
              {pending ? t('finding') : t('button')}
            </button>
          </span>
        )}
      </Field>
      <p className="soft" role="log">
        {said || (state.status === 'done' ? t('found', { count: found.length }) : '')}
      </p>
      {found.length > 0 && (
        <ul className="found">
          {found.map((article) => (
            <li key={article.id}>
              <Choice article={article} />
              {chosen.some(({ id }) => id === article.id) ? (
                <span className="soft">{t('chosen')}</span>
              ) : (
                <button
                  type="button"
                  aria-label={t('addOf', { title: choiceTitle(article, own) })}
                  onClick={() => add(article)}
                >
                  {t('add')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

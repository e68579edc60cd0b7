'use client';
import { type RefObject, useCallback, useRef, useState } from 'react';
import { maxBodyBytes } from '@/newsroom/body/schema';
import type { BodyHandle } from './body-editor';
import type { FormState } from './form-state';

/** What an editor types in one language; the body is JSON. */
export type Typed = {
  title: string;
  slug: string;
  summary: string;
  body: string;
  /** What is said of the change, or 'yes' where nothing has to be; neither of a first text. */
  changeNote: string;
  minorChange: 'yes' | '';
};

export type TextControls = {
  typed: Typed;
  /** What the server has, as far as this page knows. */
  saved: Typed;
  dirty: boolean;
  editor: RefObject<BodyHandle | null>;
  set: (part: Partial<Typed>) => void;
  onReady: (body: string) => void;
  /** What is to be sent, ids given; null while the editor is still opening. */
  collect: () => Typed | null;
  /** Notes what the server has now. What was typed since stays, and stays unsaved. */
  kept: (sent: Partial<Typed>) => void;
};

export function useText(initial: Typed): TextControls {
  const [typed, setTyped] = useState(initial);
  const [saved, setSaved] = useState(initial);
  const editor = useRef<BodyHandle>(null);
  const set = useCallback((part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part })), []);
  const kept = useCallback((sent: Partial<Typed>) => setSaved((before) => ({ ...before, ...sent })), []);
  const onReady = useCallback(
    (body: string) => {
      set({ body });
      kept({ body });
    },
    [set, kept],
  );
  const collect = () => {
    const body = editor.current?.json();
    return body ? { ...typed, body } : null;
  };
  const dirty = (Object.keys(typed) as (keyof Typed)[]).some((key) => typed[key] !== saved[key]);
  return { typed, saved, dirty, editor, set, onReady, collect, kept };
}

export const isTooLarge = (body: string): boolean =>
  // Three bytes for a UTF-16 unit at most, so most texts need no counting.
  body.length * 3 > maxBodyBytes && new TextEncoder().encode(body).length > maxBodyBytes;

/** A body over the limit is refused at its field while it is typed, and never sent. */
export const errorsIn = (state: FormState, { body }: Typed): FormState['errors'] =>
  isTooLarge(body) ? { ...state.errors, body: { key: 'body.large' } } : state.errors;

export function formOf(fields: Record<string, string | number | null | undefined>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    if (value !== null && value !== undefined) form.set(name, String(value));
  return form;
}

'use client';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Refusal } from './form-state';
import { useRefusal } from './words';

type Props = {
  title: string;
  children: ReactNode;
  /** What was refused of it, at no field of its own. */
  refused?: Refusal;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks once before what cannot be undone; the safe answer has the focus. Mounted while it is open. */
export function AskOnce({ title, children, refused, confirm, cancel, onConfirm, onClose }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  const id = useId();
  const words = useRefusal();
  useEffect(() => {
    box.current?.showModal();
    safe.current?.focus();
  }, []);
  return (
    <dialog ref={box} aria-labelledby={id} aria-describedby={`${id}-text`} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {refused && (
        <p className="wrong" role="alert">
          {words(refused)}
        </p>
      )}
      <div id={`${id}-text`}>{children}</div>
      <div className="act">
        <button type="button" className="danger" onClick={onConfirm}>
          {confirm}
        </button>
        <button type="button" ref={safe} onClick={onClose}>
          {cancel}
        </button>
      </div>
    </dialog>
  );
}

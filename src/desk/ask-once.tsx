'use client';
import { type ReactNode, useEffect, useId, useRef } from 'react';

type Props = {
  title: string;
  children: ReactNode;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks once before what cannot be undone; the safe answer has the focus. Mounted while it is open. */
export function AskOnce({ title, children, confirm, cancel, onConfirm, onClose }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    box.current?.showModal();
    safe.current?.focus();
  }, []);
  return (
    <dialog ref={box} aria-labelledby={id} aria-describedby={`${id}-text`} onClose={onClose}>
      <h2 id={id}>{title}</h2>
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

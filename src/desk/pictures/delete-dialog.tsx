'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

/** Asks once; the safe answer has the focus. Mounted while it is open. */
export function DeleteDialog({ onConfirm, onClose }: { onConfirm: () => void; onClose: () => void }) {
  const t = useTranslations('desk.pictures');
  const box = useRef<HTMLDialogElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    box.current?.showModal();
    safe.current?.focus();
  }, []);
  return (
    <dialog ref={box} aria-labelledby="delete-title" aria-describedby="delete-text" onClose={onClose}>
      <h2 id="delete-title">{t('deleteTitle')}</h2>
      <p id="delete-text">{t('deleteText')}</p>
      <div className="act">
        <button type="button" className="danger" onClick={onConfirm}>
          {t('delete')}
        </button>
        <button type="button" ref={safe} onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  );
}

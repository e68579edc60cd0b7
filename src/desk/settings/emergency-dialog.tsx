'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { langTag } from '@/i18n/locales';
import type { Settings } from '@/newsroom/settings/schema';
import { inDeskOrder } from '../words';

type Props = { banner: Settings['emergency']; onConfirm: () => void; onClose: () => void };

/** Asks once, with the words that every reader will see or will no longer see. The safe answer has the focus. */
export function EmergencyDialog({ banner, onConfirm, onClose }: Props) {
  const t = useTranslations('desk.settings.emergency');
  const order = inDeskOrder(useLocale());
  const box = useRef<HTMLDialogElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    box.current?.showModal();
    safe.current?.focus();
  }, []);
  const ending = banner.on;
  return (
    <dialog ref={box} aria-labelledby="emergency-title" aria-describedby="emergency-text" onClose={onClose}>
      <h2 id="emergency-title">{ending ? t('endTitle') : t('setTitle')}</h2>
      <div id="emergency-text">
        <p>{ending ? t('endText') : t('setText')}</p>
        {order.map((locale) =>
          banner.words[locale] ? (
            <blockquote key={locale} lang={langTag[locale]}>
              {banner.words[locale]}
            </blockquote>
          ) : null,
        )}
      </div>
      <div className="act">
        <button type="button" className="danger" onClick={onConfirm}>
          {ending ? t('endConfirm') : t('setConfirm')}
        </button>
        <button type="button" ref={safe} onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  );
}

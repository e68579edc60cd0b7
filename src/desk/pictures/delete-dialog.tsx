'use client';
import { useTranslations } from 'next-intl';
import { AskOnce } from '../ask-once';

export function DeleteDialog({ onConfirm, onClose }: { onConfirm: () => void; onClose: () => void }) {
  const t = useTranslations('desk.pictures');
  return (
    <AskOnce
      title={t('deleteTitle')}
      confirm={t('delete')}
      cancel={t('cancel')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{t('deleteText')}</p>
    </AskOnce>
  );
}
